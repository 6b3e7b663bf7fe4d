package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.invitations.Reply;
import org.plenary.problem.Refused;
import org.plenary.registrations.Approvals;
import org.plenary.registrations.Registrations;
import org.plenary.registrations.WaitingList;

/** What is done for one of many, each in a transaction of its own, so that one who cannot does not hinder the others. */
@RequestScoped
class Handling {
    @Inject
    Registrations registrations;

    @Inject
    WaitingList waiting;

    @Inject
    Approvals approvals;

    /** @return whether they were let in, or their changed answers agreed to */
    boolean approves(Event event, UUID id) {
        try {
            approvals.approve(event, id, Optional.empty());
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** @return whether it changed anything */
    boolean cancels(Event event, UUID id) {
        try {
            return registrations.change(event, id, Reply.DECLINE);
        } catch (Refused refused) {
            return false;
        }
    }

    /** @return whether they were offered a place */
    boolean offers(Event event, UUID id) {
        try {
            waiting.offer(event, id);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
