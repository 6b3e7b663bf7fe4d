package org.plenary.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which change files the schema was last built from, kept as the comment of the schema itself. */
final class SchemaState {
    private static final String PREFIX = "plenary ";

    private final Connection connection;

    SchemaState(Connection connection) {
        this.connection = connection;
    }

    boolean is(String fingerprint) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select obj_description(current_schema()::regnamespace, 'pg_namespace')");
                ResultSet row = query.executeQuery()) {
            return row.next() && (PREFIX + fingerprint).equals(row.getString(1));
        }
    }

    void becomes(String fingerprint) throws SQLException {
        connection.setAutoCommit(true);
        String schema;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select quote_ident(current_schema())")) {
                row.next();
                schema = row.getString(1);
            }
            statement.execute("comment on schema " + schema + " is '" + PREFIX + fingerprint + "'");
        }
    }
}
