package org.plenary.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of a draft, numbered from 1 in its event. */
@Entity
@Table(name = "agenda_steps")
@IdClass(Step.Key.class)
public class Step {
    private static final String UNDO = "undo";
    private static final String REDO = "redo";
    private static final String DONE = "done";
    private static final String UNDONE = "undone";

    /** An event's step by its number. */
    public record Key(UUID eventId, int number) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Id
    private int number;

    private Instant takenAt;
    private String takenBy;
    private String what;
    private @Nullable Integer about;
    private String state;

    @Convert(converter = SessionChangesColumn.class)
    private List<SessionChange> changes;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Step() {}

    Step(UUID event, int number, String what, List<SessionChange> changes, String by, Instant now) {
        eventId = event;
        this.number = number;
        this.what = what;
        this.changes = changes;
        takenBy = by;
        takenAt = now;
        state = DONE;
    }

    /** That takes this one back, or takes it again. */
    Step opposite(int next, String by, Instant now) {
        Step step = new Step(eventId, next, isDone() ? UNDO : REDO, opposites(), by, now);
        step.about = number;
        state = isDone() ? UNDONE : DONE;
        return step;
    }

    /** What it takes to take it back or, when that was done, to take it again. */
    List<SessionChange> opposites() {
        return isDone() ? changes.stream().map(SessionChange::back).toList() : changes;
    }

    private boolean isDone() {
        return state.equals(DONE);
    }

    public int number() {
        return number;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** The actor, as the trail names it. */
    public String takenBy() {
        return takenBy;
    }

    /** Key of the operation. */
    public String what() {
        return what;
    }

    /** The step that was taken back or again. */
    public Optional<Integer> about() {
        return Optional.ofNullable(about);
    }

    public List<SessionChange> changes() {
        return changes;
    }
}
