package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.UUID;
import org.plenary.settings.FileStore;

/** Beside their rows, in the same transaction and the same backup. */
@ApplicationScoped
class DatabaseShelf implements Shelf {
    @Inject
    FileRepository files;

    @Override
    public FileStore store() {
        return FileStore.DATABASE;
    }

    @Override
    public void put(UUID file, byte[] content) {
        files.write(file, content);
    }

    @Override
    public byte[] get(UUID file) throws IOException {
        return files.content(file).orElseThrow(() -> new FileNotFoundException(file.toString()));
    }

    @Override
    public void remove(UUID file) {
        // the database does it with the file's row
    }
}
