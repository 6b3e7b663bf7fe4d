package org.plenary.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.plenary.settings.Settings;

/** Single connections outside of the pool behind JPA, for what must not join a transaction. */
@ApplicationScoped
public class Connections {
    private static final int REACH_SECONDS = 5;

    @Inject
    Settings settings;

    /** A connection of its own, to be closed by who asked for it. */
    Connection open(String purpose) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.databaseUser());
        properties.setProperty("password", settings.databasePassword());
        properties.setProperty("connectTimeout", String.valueOf(REACH_SECONDS));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "plenary " + purpose);
        return DriverManager.getConnection(settings.databaseUrl(), properties);
    }
}
