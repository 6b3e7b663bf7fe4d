package org.plenary.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.Programme;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.settings.MailSettings;
import org.plenary.settings.Settings;
import org.plenary.web.Prepared;
import org.plenary.web.Validators;

/** The door to calendars: writes feeds from what is published. */
@ApplicationScoped
@Transactional
public class Calendars {
    private static final int ETAG_BYTES = 16;

    @Inject
    Settings settings;

    @Inject
    MailSettings mail;

    @Inject
    Clock clock;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    /** Empty when nothing is published under that key. */
    public Optional<Prepared> write(FeedKey key) {
        List<Event> covered = events.published().stream()
                .filter(event -> covers(key, event))
                .sorted(Comparator.comparing(Event::slug))
                .toList();
        if (covered.isEmpty() && key.scope() == FeedKey.Scope.EVENT) {
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        Instant revised = Instant.EPOCH;
        for (Event event : covered) {
            Optional<Programme> programme = agenda.programme(event);
            if (programme.isPresent()) {
                revised = later(revised, programme.get().releasedAt());
                programme.get().sessions().stream()
                        .filter(session -> key.room().isEmpty() || key.room().equals(session.roomSlug()))
                        .forEach(session -> entries.add(new Entry(event, session, Optional.empty())));
            }
        }
        String name = covered.size() == 1 && key.scope() == FeedKey.Scope.EVENT
                ? covered.get(0).title().in(key.language())
                : settings.networkName();
        String source = settings.baseUrl() + "/calendar" + key.path();
        String uid = UUID.nameUUIDFromBytes(source.getBytes(UTF_8)).toString();
        return Optional.of(feed(
                fileName(key),
                new IcalWriter.Head(uid, name, texts(key).get("calendar.description"), source, revised),
                entries,
                key.language()));
    }

    /** One's own feed: the sessions given, each with one's own join link. */
    public Prepared own(UUID person, List<Entry> entries, Language language, Instant changedAt) {
        Instant revised =
                entries.stream().map(entry -> entry.session().revisedAt()).reduce(changedAt, Calendars::later);
        Texts texts = Texts.in(language);
        String name = texts.get("calendar.own.name", "network", settings.networkName());
        return feed(
                "plenary",
                new IcalWriter.Head(person.toString(), name, texts.get("calendar.description"), "", revised),
                entries,
                language);
    }

    /** A single session, to be kept as a file; empty when it is not published. */
    public Optional<Prepared> session(Event event, UUID session, Language language) {
        return agenda.released(event, session).map(found -> {
            String title = found.title().in(language);
            return feed(
                    event.slug(),
                    new IcalWriter.Head(found.session().toString(), title, title, "", found.revisedAt()),
                    List.of(new Entry(event, found, Optional.empty())),
                    language);
        });
    }

    /** The days of a meeting as one entry to be mailed, METHOD PUBLISH; CRLF at line ends. */
    public String days(Event event, Language language) {
        return new DateWriter(settings, mail).write(event, language, clock.instant());
    }

    private Prepared feed(String name, IcalWriter.Head head, List<Entry> entries, Language language) {
        byte[] bytes = IcalWriter.write(head, entries, new SessionWriter(language, settings.baseUrl()));
        return new Prepared(
                "text/calendar;charset=utf-8", name + ".ics", bytes, new Validators(etag(bytes), head.revisedAt()));
    }

    private static boolean covers(FeedKey key, Event event) {
        return switch (key.scope()) {
            case ALL -> true;
            case SERIES -> event.series().equals(key.of());
            case REGION -> event.region().filter(key.of()::equals).isPresent();
            case EVENT -> event.slug().equals(key.of());
        };
    }

    private static String fileName(FeedKey key) {
        return key.of().isEmpty() ? "plenary" : key.of() + (key.room().isEmpty() ? "" : "-" + key.room());
    }

    private static Texts texts(FeedKey key) {
        return Texts.in(key.language());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, ETAG_BYTES) + '"';
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
