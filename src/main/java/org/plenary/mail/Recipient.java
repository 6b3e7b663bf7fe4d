package org.plenary.mail;

import java.util.regex.Pattern;
import org.plenary.language.Language;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * One person a message goes to, in the language it is written in. Line breaks and other controls in the name become
 * blanks, as they would begin a header of their own.
 */
public record Recipient(String name, String address, Language language) {
    // RFC 5322 §3.4.1 without quoted local parts, which hardly any mailbox has and which can hide a second address
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}<>()\\[\\]\",:;\\\\]{1,64}@[^@\\s\\p{Cntrl}<>()\\[\\]\",:;\\\\]{1,255}");

    /** How the address ends that stands in the place of somebody's who was erased. */
    static final String ERASED = "@erased.invalid";

    public Recipient {
        name = OneLine.of(name);
    }

    boolean isErased() {
        return address.endsWith(ERASED);
    }

    /** Whether a message can be sent to that address, as far as it tells. */
    public boolean canBeReached() {
        return ADDRESS.matcher(address).matches();
    }

    /** @throws Invalid for an address nothing can be sent to */
    Recipient checked() {
        if (!canBeReached()) {
            throw new Invalid(Fault.of("address", "email"));
        }
        return this;
    }
}
