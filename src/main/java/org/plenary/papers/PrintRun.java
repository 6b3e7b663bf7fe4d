package org.plenary.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Event;

/**
 * The papers of many, printed as one file beside the requests. Whoever prints it leases it; when they are gone the lease
 * lapses and another one begins anew. Nobody gets a second number by that. The file is kept for a day.
 */
@Entity
@Table(name = "print_runs")
public class PrintRun {
    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    private UUID id;

    private UUID eventId;
    private String kind;
    private String sheet;
    private String state;
    private int total;
    private int done;
    private String orderedBy;
    private Instant orderedAt;
    private int tries;
    private @Nullable Instant leasedUntil;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected PrintRun() {}

    PrintRun(Event event, PaperKind kind, Sheet sheet, int total, String by, Instant now) {
        id = UUID.randomUUID();
        eventId = event.id();
        this.kind = kind.key();
        this.sheet = sheet.key();
        state = PrintState.WAITING.key();
        this.total = total;
        orderedBy = by;
        orderedAt = now;
        expiresAt = now.plus(KEPT);
    }

    /** @return false for one that has not failed */
    boolean again(Instant now) {
        if (state() != PrintState.FAILED) {
            return false;
        }
        state = PrintState.WAITING.key();
        done = 0;
        expiresAt = now.plus(KEPT);
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return eventId;
    }

    public PaperKind kind() {
        return PaperKind.of(kind).orElseThrow();
    }

    public Sheet sheet() {
        return Sheet.of(sheet).orElseThrow();
    }

    public PrintState state() {
        return PrintState.of(state);
    }

    /** For how many people it was ordered. */
    public int total() {
        return total;
    }

    public int done() {
        return done;
    }

    String orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** Which attempt holds it; nobody else has that number. */
    int tries() {
        return tries;
    }

    /** From when on it is forgotten. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
