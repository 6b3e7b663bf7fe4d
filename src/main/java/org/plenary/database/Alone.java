package org.plenary.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What one node does at a time. PostgreSQL gives the lock back when the node dies, and no transaction stays open while
 * the work goes on.
 */
@ApplicationScoped
public class Alone {
    @Inject
    Connections connections;

    /** Does nothing when another node is at it already. */
    public void run(String work, Runnable task) {
        try (Connection connection = connections.open(work)) {
            if (isFirst(connection, work)) {
                task.run();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFirst(Connection connection, String work) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "plenary alone " + work);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
