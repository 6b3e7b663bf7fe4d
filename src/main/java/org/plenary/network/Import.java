package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded list. Its columns are understood as fields, its rows are checked, it is looked at, and applied whole,
 * once. What was in it is forgotten then.
 */
@Entity
@Table(name = "imports")
public class Import {
    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    private String kind;
    private String fileName;
    private byte[] content;
    private String encoding;
    private String header;
    private String fields;
    private String state;
    private int rowsTotal;
    private int rowsDone;
    private int added;
    private int changed;
    private int same;
    private Instant uploadedAt;
    private String uploadedBy;
    private @Nullable Instant checkingSince;
    private @Nullable Instant appliedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Import() {}

    Import(ImportKind kind, String fileName, byte[] content, String by, Instant now) {
        id = UUID.randomUUID();
        this.kind = kind.key();
        this.fileName = fileName;
        this.content = content.clone();
        encoding = "";
        header = "";
        fields = "";
        state = ImportState.UPLOADED.key();
        uploadedBy = by;
        uploadedAt = now;
    }

    /**
     * @param columns as the file calls them
     * @param filled which field each of them fills; empty for one that is left out
     */
    void understood(List<String> columns, List<String> filled, String as) {
        header = String.join(BETWEEN, columns);
        fields = String.join(BETWEEN, filled) + BETWEEN;
        encoding = as;
        state = ImportState.UPLOADED.key();
    }

    void checking(int rows, Instant now) {
        state = ImportState.CHECKING.key();
        rowsTotal = rows;
        rowsDone = 0;
        checkingSince = now;
    }

    void checked() {
        state = ImportState.CHECKED.key();
        rowsDone = rowsTotal;
    }

    void failed() {
        state = ImportState.FAILED.key();
    }

    void applied(int rowsAdded, int rowsChanged, int rowsSame, Instant now) {
        state = ImportState.APPLIED.key();
        appliedAt = now;
        added = rowsAdded;
        changed = rowsChanged;
        same = rowsSame;
        content = new byte[0];
    }

    public UUID id() {
        return id;
    }

    public ImportKind kind() {
        return ImportKind.of(kind).orElseThrow();
    }

    public String fileName() {
        return fileName;
    }

    public ImportState state() {
        return ImportState.of(state);
    }

    byte[] content() {
        return content;
    }

    /** As a person said; empty when it is found out. */
    public Optional<String> encoding() {
        return Optional.of(encoding).filter(name -> !name.isEmpty());
    }

    /** The names of the columns, by which the file is recognised the next time. */
    String header() {
        return header;
    }

    /** Which field each column fills; empty for one that is left out. */
    public List<String> fields() {
        return Arrays.asList(fields.split(BETWEEN, -1)).subList(0, Math.max(0, fields.split(BETWEEN, -1).length - 1));
    }

    public int rowsTotal() {
        return rowsTotal;
    }

    public int rowsDone() {
        return rowsDone;
    }

    public Optional<Instant> checkingSince() {
        return Optional.ofNullable(checkingSince);
    }

    /** What it was when it was applied. */
    Preview done() {
        return new Preview(added, changed, same, 0, 0, 0, 0);
    }
}
