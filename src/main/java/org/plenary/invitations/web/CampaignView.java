package org.plenary.invitations.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.invitations.CampaignState;
import org.plenary.invitations.Placeholders;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.mail.Progress;
import org.plenary.mail.Rendered;
import org.plenary.web.FaultView;
import org.plenary.web.Ui;

/**
 * A campaign before and after it is sent.
 *
 * @param knownBefore how many of those chosen are left out, as they were invited before
 * @param heldBack how many are left out, as their addresses are not written to
 * @param zone of the venue, in which a time to send is given
 * @param drafts how many would be mailed by sending now
 * @param people by name, told apart by their organisation, to look at the mail as each of them
 * @param languages those the people read
 * @param as id of the invitation the mail is shown for
 * @param language of the mail that is shown
 * @param mail as it reads; its subject is empty when it has nothing left to say
 * @param captures whether mail is kept here, no mail server being set
 */
public record CampaignView(
        String event,
        Translated title,
        ZoneId zone,
        String id,
        CampaignState state,
        int knownBefore,
        int heldBack,
        Progress progress,
        long drafts,
        List<Addressee> people,
        List<Language> languages,
        String as,
        Language language,
        Rendered mail,
        boolean captures,
        WordsForm words,
        ScheduleForm schedule,
        List<FaultView> faults) {
    /** A person of the campaign. */
    public record Addressee(String invitation, String name, Translated organisation, String language) {}

    public String address() {
        return "/desk/events/" + event + "/invitations/campaigns/" + id;
    }

    public List<String> placeholders() {
        return Placeholders.NAMES;
    }

    public boolean isDraft() {
        return state == CampaignState.DRAFT;
    }

    public boolean isPaused() {
        return state == CampaignState.PAUSED;
    }

    /** Whether it can be sent, for the first time or to those who were left without a seat. */
    public boolean canBeSent() {
        return drafts > 0 && (isDraft() || state == CampaignState.SENDING);
    }

    /** Whether something of it still waits to be sent. */
    public boolean isUnderWay() {
        return progress.waiting() > 0;
    }

    /** The languages to write in: those the people read first. */
    public List<Language> written() {
        return Stream.concat(languages.stream(), Arrays.stream(Language.values()))
                .distinct()
                .toList();
    }

    /** Whether the fields of that language stand open: those its people read, and where something was written or is wrong. */
    public boolean isOpen(Language written) {
        return languages.contains(written)
                || words.has(written)
                || faults.stream().anyMatch(fault -> fault.field().endsWith("-" + written.tag()));
    }

    /** What a field is called, with its language where it has one. */
    public String label(Ui ui, String field) {
        String[] parts = field.split("-");
        return parts.length < 2
                ? ui.t("invitations.sending." + field)
                : ui.t(
                        "invitations.words.field",
                        "field",
                        ui.t("invitations.words." + parts[0]),
                        "language",
                        Language.of(parts[1]).orElse(Language.EN).ownName());
    }

    public Optional<String> fault(String field) {
        return FaultView.at(field, faults);
    }
}
