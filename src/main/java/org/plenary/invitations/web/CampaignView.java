package org.plenary.invitations.web;

import java.util.List;
import org.plenary.language.Language;
import org.plenary.language.Translated;

/**
 * A campaign before and after it is sent.
 *
 * @param drafts how many would be mailed by sending now
 * @param people by name, told apart by their organisation, to look at the mail as each of them
 * @param as id of the invitation the mail is shown for
 * @param language of the mail
 * @param text the mail as plain text; its HTML is shown in a frame of its own
 */
public record CampaignView(
        String event,
        Translated title,
        String id,
        long drafts,
        long queued,
        List<Addressee> people,
        String as,
        Language language,
        String subject,
        String text) {
    /** A person of the campaign. */
    public record Addressee(String invitation, String name, Translated organisation, String language) {}
}
