package org.plenary.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.plenary.settings.Settings;

/**
 * The pool behind JPA, and single connections outside of it for what must not join a transaction. {@code stringtype}
 * lets text go into jsonb, citext and enum-like columns without a cast.
 */
@DataSourceDefinition(
        name = "java:app/plenary",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=plenary.db.url}",
        user = "${MPCONFIG=plenary.db.user}",
        password = "${MPCONFIG=plenary.db.password}",
        minPoolSize = 2,
        maxPoolSize = 24,
        initialPoolSize = 1,
        properties = {
            "stringType=unspecified",
            "applicationName=plenary",
            "fish.payara.is-connection-validation-required=true"
        })
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
