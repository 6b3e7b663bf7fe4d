package org.plenary.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database the server is told to use. */
record Database(String url, String user, String password) {
    private static final String REACH_SECONDS = "5";
    // Classes of SQLSTATE, PostgreSQL's appendix A.
    private static final String NO_CONNECTION = "08";
    // what the driver says when it is asked for a password and has none, or cannot agree on the way to talk
    private static final String REJECTED = "08004";
    private static final String NO_ENTRY = "28";

    void reach() {
        try (Connection connection = connect()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new Refusal(reason(e), e);
        }
    }

    private String reason(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith(NO_CONNECTION) && !state.equals(REJECTED)) {
            return "the database at " + place() + " does not answer; start it, or correct PLENARY_DB_URL.";
        }
        if (state.startsWith(NO_ENTRY) || (state.equals(REJECTED) && password.isEmpty())) {
            return "the database at " + place() + " does not let user " + user
                    + " in; check PLENARY_DB_USER and PLENARY_DB_PASSWORD.";
        }
        return "the database at " + place() + " cannot be used: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "; check PLENARY_DB_URL.";
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        if (!password.isEmpty()) {
            properties.setProperty("password", password);
        }
        properties.setProperty("loginTimeout", REACH_SECONDS);
        properties.setProperty("connectTimeout", REACH_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    /** Host, port and name alone: what follows the question mark may hold a password. */
    private String place() {
        return url.substring("jdbc:postgresql://".length())
                .replaceFirst("[?].*", "")
                .replaceFirst("^.*@", "");
    }

    @Override
    public String toString() {
        return place();
    }
}
