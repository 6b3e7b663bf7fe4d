package org.plenary.database;

/** The database cannot be used; the message is one line for the operator, without the password. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unusable(String message, Exception cause) {
        super(message, cause);
    }

    static Unusable unreachable(String url, Exception cause) {
        return new Unusable(
                "the database %s cannot be reached (%s); start it, or set PLENARY_DB_URL, PLENARY_DB_USER and PLENARY_DB_PASSWORD."
                        .formatted(address(url), said(cause)),
                cause);
    }

    static Unusable notMigrated(String url, Exception cause) {
        return new Unusable(
                "the schema of the database %s cannot be brought up to date (%s); restore it from a backup, or give Plenary an empty one."
                        .formatted(address(url), said(cause)),
                cause);
    }

    private static String address(String url) {
        return url.replaceAll("\\?.*", "");
    }

    private static String said(Exception cause) {
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
    }
}
