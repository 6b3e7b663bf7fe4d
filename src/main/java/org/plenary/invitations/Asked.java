package org.plenary.invitations;

import java.time.Instant;
import java.util.Optional;
import org.plenary.events.Event;
import org.plenary.mail.Template;
import org.plenary.network.Person;

/**
 * All that a mail asking for an answer is written from.
 *
 * @param begins when the first session begins, once that is public
 * @param words what organisers wrote in the language of the mail; empty to say what every such mail says
 * @param address where to answer
 */
record Asked(
        Invitation invitation,
        Person person,
        Event event,
        Optional<Instant> begins,
        Delegation delegation,
        Template words,
        String address) {}
