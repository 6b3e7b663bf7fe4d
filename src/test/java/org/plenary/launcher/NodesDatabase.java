package org.plenary.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.Guard;

/** A PostgreSQL that outlives the nodes it is shared by. */
final class NodesDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    NodesDatabase() {
        try {
            postgres = EmbeddedPostgres.start();
            change("postgres", "create database plenary");
            Guard.watch(process());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessHandle process() {
        long id = Long.parseLong(column("select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)")
                .get(0));
        return ProcessHandle.of(id).orElseThrow();
    }

    Map<String, String> settings() {
        return Map.of(
                "PLENARY_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/plenary",
                "PLENARY_DB_USER",
                "postgres",
                "PLENARY_DB_PASSWORD",
                "postgres");
    }

    /** A token with which a program may do what the first administrator may. */
    String apiToken() {
        String token = "plenary_" + UUID.randomUUID().toString().replace("-", "");
        change(
                "plenary",
                "insert into api_tokens (id, account_id, name, scope, digest, made_at, expires_at)"
                        + " select gen_random_uuid(), id, 'Test', 'write', ?, now(), now() + interval '1 hour'"
                        + " from accounts order by created_at limit 1",
                (Object) sha256(token));
        return token;
    }

    /** The first column of every row, as text. */
    List<String> column(String sql, Object... values) {
        try (Connection connection = connect("plenary");
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(String sql) {
        change("plenary", sql);
    }

    private void change(String database, String sql, Object... values) {
        try (Connection connection = connect(database);
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return postgres.getDatabase("postgres", database).getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
