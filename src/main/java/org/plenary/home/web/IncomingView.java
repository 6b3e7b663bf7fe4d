package org.plenary.home.web;

import java.util.Optional;
import org.plenary.network.Person;

/**
 * A mail that came in, what it says, and the form to hold back an address because of it.
 *
 * @param who has the address that it is about; empty if nobody in the network has
 */
public record IncomingView(
        InboxView.Line mail, String text, Optional<Who> who, SuppressionsView.Form form, Situation situation) {
    /** A person of the network. */
    public record Who(String id, String name) {
        static Who of(Person person) {
            return new Who(person.id().toString(), person.name());
        }
    }
}
