package org.plenary.network.web;

import org.plenary.network.Person;

/** Somebody for whom the second record is looked for. */
public record OtherView(PeopleView.Line person, String asked) {
    static OtherView of(Person person, String asked) {
        return new OtherView(PeopleView.Line.of(person), asked);
    }
}
