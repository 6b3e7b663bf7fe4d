package org.plenary.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An uploaded file: looked at as a preview, then applied whole, once. */
@Entity
@Table(name = "imports")
public class Import {
    @Id
    private UUID id;

    private String kind;
    private String fileName;
    private byte[] content;
    private Instant uploadedAt;
    private String uploadedBy;
    private @Nullable Instant appliedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Import() {}

    Import(ImportKind kind, String fileName, byte[] content, String by, Instant now) {
        id = UUID.randomUUID();
        this.kind = kind.key();
        this.fileName = fileName;
        this.content = content.clone();
        uploadedBy = by;
        uploadedAt = now;
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

    byte[] content() {
        return content;
    }

    public Optional<Instant> appliedAt() {
        return Optional.ofNullable(appliedAt);
    }

    void applied(Instant now) {
        appliedAt = now;
    }
}
