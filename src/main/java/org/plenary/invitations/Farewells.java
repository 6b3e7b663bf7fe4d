package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.plenary.events.Events;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.network.Network;
import org.plenary.network.Person;

/** Tells those whose invitation somebody else has ended; who has had no mail yet needs none. */
@ApplicationScoped
class Farewells {
    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Outbox outbox;

    void tell(Invitation ended, InvitationState before) {
        if (before == InvitationState.QUEUED
                || before == InvitationState.BOUNCED
                || before == InvitationState.DECLINED) {
            return;
        }
        Person person = network.person(ended.person());
        outbox.queue(
                FarewellLetter.KIND,
                ended.id(),
                ended.letters(),
                events.event(ended.event()).slug(),
                new Recipient(person.addressedName(), person.email(), person.language()));
    }
}
