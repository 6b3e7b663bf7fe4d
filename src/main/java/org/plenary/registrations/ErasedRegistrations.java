package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.invitations.Invitees;
import org.plenary.mail.Effacing;
import org.plenary.mail.MessagesSettled;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.network.Erased;
import org.plenary.network.PersonErased;
import org.plenary.network.Traces;

/**
 * Registrations of somebody who is erased: those for coming events are cancelled first. That there were some stays, and
 * their own link goes on to open a page that says what happened.
 */
@ApplicationScoped
class ErasedRegistrations implements Traces {
    @Inject
    RegistrationRepository registrations;

    @Inject
    ErasedRegistrationRepository rows;

    @Inject
    Invitees invitees;

    @Inject
    Registrations all;

    @Inject
    AccessLinks links;

    @Inject
    Effacing mail;

    @Inject
    Outbox outbox;

    @Override
    public void end(UUID person) {
        invitees.revokeAll(person);
        all.cancelAll(person);
        registrations.flush();
    }

    @Override
    public void erase(Erased who, Instant now) {
        List<UUID> ids = rows.ofPerson(who.person());
        links.revokeAll(Purpose.JOIN, ids);
        links.revoke(Purpose.CALENDAR, who.person());
        rows.blank(who.person(), now);
        rows.forgetApplications(who.person(), who.addresses());
        mail.about(ids);
    }

    /** The last mail to them; once it has gone, it does not say to whom either. */
    void tell(@Observes PersonErased fact) {
        Erased who = fact.who();
        outbox.queue(ErasedLetter.KIND, who.person(), 1, "", new Recipient("", who.address(), who.language()));
    }

    void told(@Observes MessagesSettled messages) {
        if (messages.kind().equals(ErasedLetter.KIND)) {
            mail.about(messages.subjects());
        }
    }
}
