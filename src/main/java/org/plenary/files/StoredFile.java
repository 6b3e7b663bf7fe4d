package org.plenary.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.plenary.settings.FileStore;

/** A file that is kept for somebody. It never changes; another one is another file. */
@Entity
@Table(name = "stored_files")
public class StoredFile {
    @Id
    private UUID id;

    private UUID owner;
    private String purpose;
    private String mediaType;
    private long size;
    private String sha256;
    private String name;
    private String shelf;
    private Instant storedAt;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected StoredFile() {}

    StoredFile(UUID owner, String purpose, FitFile file, FileStore shelf, Instant now) {
        id = UUID.randomUUID();
        this.owner = owner;
        this.purpose = purpose;
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        name = file.name();
        this.shelf = shelf.key();
        storedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return owner;
    }

    public String purpose() {
        return purpose;
    }

    /** By what is in it; one that no browser runs. */
    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    /** As its owner called it, as far as it is safe to say. */
    public String name() {
        return name;
    }

    FileStore shelf() {
        return FileStore.valueOf(shelf.toUpperCase(java.util.Locale.ROOT));
    }

    public Instant storedAt() {
        return storedAt;
    }

    public boolean isPicture() {
        return mediaType.equals(Inspection.JPEG);
    }

    /** Whether these are the same bytes. */
    public boolean holds(FitFile file) {
        return sha256.equals(file.sha256());
    }
}
