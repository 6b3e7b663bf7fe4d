package org.plenary.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.plenary.settings.Settings;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens for what other transactions tell with {@code NOTIFY plenary, 'topic key'}. While the connection is lost
 * {@link #deaf()} is true and nothing kept in memory may be served; when it comes back, everything is forgotten.
 *
 * <p>The same connection holds a lock under {@link #PRESENCE} and a number of its own, which PostgreSQL gives back when
 * the node dies: what a node holds by that number is free as soon as the lock is.
 */
@ApplicationScoped
public class Notices {
    /** First half of the advisory locks by which nodes show that they live. */
    public static final int PRESENCE = 7_526;

    private static final System.Logger LOG = System.getLogger(Notices.class.getName());
    private static final int WAIT_MS = 2_000;
    private static final int RETRY_MS = 500;
    private static final int REACH_SECONDS = 5;

    @Inject
    Connections connections;

    @Inject
    Event<Changed> changed;

    @Inject
    Event<Present> present;

    @Resource
    ManagedExecutorService executor;

    private volatile boolean stopped;
    private volatile boolean deaf = true;
    private volatile int presence;
    private volatile @Nullable Connection current;

    void start(@Observes @Priority(Settings.FIRST + 20) @Initialized(ApplicationScoped.class) Object started) {
        executor.submit(this::listen);
    }

    /** Whether this node may have missed a change. */
    public boolean deaf() {
        return deaf;
    }

    /** The number under which this node is present, another one after each interruption; empty during one. */
    public OptionalInt presence() {
        return deaf ? OptionalInt.empty() : OptionalInt.of(presence);
    }

    private void listen() {
        while (!stopped) {
            try (Connection connection = connections.open("listener")) {
                current = connection;
                hear(connection);
            } catch (SQLException e) {
                if (!stopped) {
                    LOG.log(System.Logger.Level.WARNING, "Lost the listening connection: {0}", e.getMessage());
                }
            } finally {
                deaf = true;
            }
            pause();
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen plenary");
        }
        presence = appear(connection);
        changed.fire(new Changed(Changed.EVERYTHING, ""));
        deaf = false;
        present.fire(new Present(presence));
        PGConnection ears = connection.unwrap(PGConnection.class);
        while (!stopped) {
            PGNotification[] heard = ears.getNotifications(WAIT_MS);
            if (heard == null || heard.length == 0) {
                stillThere(connection);
                continue;
            }
            for (PGNotification notification : heard) {
                String[] words = notification.getParameter().split(" ", 2);
                changed.fire(new Changed(words[0], words.length > 1 ? words[1] : ""));
            }
        }
    }

    private static int appear(Connection connection) throws SQLException {
        int number = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?, ?)")) {
            lock.setInt(1, PRESENCE);
            lock.setInt(2, number);
            lock.execute();
        }
        return number;
    }

    /** A connection cut without a farewell is only noticed when it is used. */
    private static void stillThere(Connection connection) throws SQLException {
        if (!connection.isValid(REACH_SECONDS)) {
            throw new SQLException("no answer");
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
        Connection open = current;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.DEBUG, "Closing the listening connection", e);
            }
        }
    }
}
