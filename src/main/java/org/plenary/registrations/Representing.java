package org.plenary.registrations;

import org.plenary.language.Translated;
import org.plenary.network.OrganisationKind;
import org.plenary.network.Person;

/** Where somebody comes from: their organisation, or, of a guest, what they typed. */
public final class Representing {
    private Representing() {}

    public static Translated of(Person person, String typed) {
        return person.organisation().kind() == OrganisationKind.GUESTS && !typed.isEmpty()
                ? Translated.of(person.language(), typed)
                : person.organisation().name();
    }
}
