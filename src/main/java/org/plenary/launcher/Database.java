package org.plenary.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database the server is told to use. */
record Database(String url, String user, String password) {
    private static final String REACH_SECONDS = "5";

    void reach() {
        try (Connection connection = connect()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw new Refusal(
                    "the database of PLENARY_DB_URL cannot be used: " + place() + " as user " + user + ": "
                            + reason(e) + " Check that it runs, and PLENARY_DB_URL, PLENARY_DB_USER and"
                            + " PLENARY_DB_PASSWORD.",
                    e);
        }
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

    private static String reason(SQLException e) {
        String text = String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .strip();
        return text.endsWith(".") ? text : text + ".";
    }

    @Override
    public String toString() {
        return place();
    }
}
