package org.plenary.database;

/** The database cannot be used; the message is one line for the operator, without the password. */
class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreachable(String url, Exception cause) {
        super(
                "The database %s cannot be used (%s). Start it, or set PLENARY_DB_URL, PLENARY_DB_USER and PLENARY_DB_PASSWORD."
                        .formatted(
                                url.replaceAll("\\?.*", ""),
                                String.valueOf(cause.getMessage()).replaceAll("\\s+", " ")),
                cause);
    }
}
