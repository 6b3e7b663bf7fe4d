package org.plenary.network;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an uploaded list as it was checked, to be looked at. */
@Entity
@Table(name = "import_rows")
public class ImportRow {
    @Id
    private long id;

    private UUID importId;
    private int number;
    private String outcome;
    private String label;
    private String doubt;
    private String knownLabel;

    @Convert(converter = ChangesColumn.class)
    private List<Change> changes;

    @Convert(converter = ProblemsColumn.class)
    private List<RowProblem> problems;

    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected ImportRow() {}

    public int number() {
        return number;
    }

    public Outcome outcome() {
        return Outcome.of(outcome).orElseThrow();
    }

    /** Whom or what it lists, in words. */
    public String label() {
        return label;
    }

    /** Why it is doubtful, as the end of a key in the message bundles; else empty. */
    public String doubt() {
        return doubt;
    }

    /** Whom or what it is taken for, in words; else empty. */
    public String knownLabel() {
        return knownLabel;
    }

    public List<Change> changes() {
        return changes;
    }

    public List<RowProblem> problems() {
        return problems;
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision).flatMap(Decision::of);
    }
}
