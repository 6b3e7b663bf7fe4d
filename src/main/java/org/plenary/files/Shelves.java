package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.plenary.settings.FileSettings;
import org.plenary.settings.FileStore;

/** The shelf for new files, and those on which older ones still are. */
@ApplicationScoped
class Shelves {
    @Inject
    FileSettings settings;

    @Inject
    DatabaseShelf database;

    @Inject
    DirectoryShelf directory;

    @Inject
    BucketShelf bucket;

    Shelf forNew() {
        return of(settings.store());
    }

    Shelf of(FileStore store) {
        return switch (store) {
            case DATABASE -> database;
            case DIRECTORY -> directory;
            case S3 -> bucket;
        };
    }
}
