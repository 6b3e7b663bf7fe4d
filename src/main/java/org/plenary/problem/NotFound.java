package org.plenary.problem;

/** There is no such thing, or it is not for this person: both look the same. */
public final class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found");
    }

    /** A link that is unknown, expired or revoked; which of the three is not told. */
    public static NotFound link() {
        return new NotFound("link");
    }

    /** Nobody was ever given a letter that can be checked there. */
    public static NotFound letter() {
        return new NotFound("letter-unknown");
    }

    private NotFound(String code) {
        super(code);
    }
}
