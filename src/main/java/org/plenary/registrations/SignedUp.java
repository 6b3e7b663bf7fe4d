package org.plenary.registrations;

import org.plenary.network.Person;

/** Somebody who has signed up for a session. */
public record SignedUp(SignUp signUp, Person person) {
    /** As files and programs call it. */
    public String state() {
        return signUp.waits() ? "waiting" : "taken";
    }
}
