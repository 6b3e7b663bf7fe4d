package org.plenary.invitations;

import java.time.Instant;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.language.Language;
import org.plenary.mail.CalendarFile;
import org.plenary.mail.Template;
import org.plenary.network.Person;

/**
 * All that a mail asking for an answer is written from.
 *
 * @param begins when the first session begins, once that is public
 * @param campaign by which it was sent; empty for somebody who was named by others
 * @param date holds the days of the event in the reader's calendar
 * @param address where to answer
 */
record Asked(
        Invitation invitation,
        Person person,
        Event event,
        Optional<Instant> begins,
        Delegation delegation,
        Optional<Campaign> campaign,
        CalendarFile date,
        String address) {
    /** What organisers wrote in that language; empty to say what every such mail says. */
    Template words(Language language) {
        return campaign.map(found -> found.words(language)).orElseGet(() -> new Template("", ""));
    }

    /** In which language it says all a second time. */
    Optional<Language> second(Language reader) {
        return campaign.flatMap(Campaign::alsoIn).filter(language -> language != reader);
    }
}
