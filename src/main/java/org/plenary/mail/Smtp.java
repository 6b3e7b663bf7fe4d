package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.plenary.settings.MailSettings;
import org.plenary.settings.ReturnSettings;
import org.plenary.settings.Settings;

/** Keeps the lines to the mail server that are in use, and for half a minute those that are not. */
@ApplicationScoped
class Smtp {
    private static final Duration KEPT = Duration.ofSeconds(30);

    /** Less than {@link Dispatch#LEASE}, so that nobody else begins while an attempt goes on. */
    static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(10);

    @Inject
    Settings settings;

    @Inject
    MailSettings mail;

    @Inject
    ReturnSettings returns;

    @Inject
    Clock clock;

    private final ConcurrentLinkedDeque<Line> idle = new ConcurrentLinkedDeque<>();
    private final Set<Line> inUse = ConcurrentHashMap.newKeySet();

    Line take() {
        Line line = Optional.ofNullable(idle.pollFirst()).orElseGet(() -> new Line(relay(), clock));
        inUse.add(line);
        return line;
    }

    void giveBack(Line line) {
        inUse.remove(line);
        idle.addFirst(line);
    }

    Sender sender() {
        return new Sender(
                mail.from(),
                settings.networkName(),
                settings.host(),
                settings.baseUrl(),
                new Seal(settings.secret()),
                returns.address());
    }

    /** Closes what nobody needed for a while and ends what takes too long. */
    void tidy() {
        Instant now = clock.instant();
        List.copyOf(idle).forEach(line -> {
            if (line.isIdleSince(now.minus(KEPT)) && idle.remove(line)) {
                line.close();
            }
        });
        inUse.forEach(line -> line.cutIfBusySince(now.minus(LONGEST_ATTEMPT)));
    }

    void closeAll() {
        idle.forEach(Line::close);
        idle.clear();
    }

    private Relay relay() {
        return new Relay(
                mail.smtpHost().orElse(""),
                mail.smtpPort(),
                mail.smtpTls(),
                mail.smtpUser(),
                mail.smtpPassword(),
                settings.host());
    }
}
