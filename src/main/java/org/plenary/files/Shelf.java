package org.plenary.files;

import java.io.IOException;
import java.util.UUID;
import org.plenary.settings.FileStore;

/** Where bytes are kept, each under the id of its file. */
interface Shelf {
    FileStore store();

    /** The same again writes the same again. */
    void put(UUID file, byte[] content) throws IOException;

    byte[] get(UUID file) throws IOException;

    /** Nothing happens when there is none. */
    void remove(UUID file) throws IOException;
}
