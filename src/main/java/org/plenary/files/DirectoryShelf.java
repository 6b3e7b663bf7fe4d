package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.plenary.settings.FileSettings;
import org.plenary.settings.FileStore;

/** Files of a directory named by their ids, in 256 folders. */
@ApplicationScoped
class DirectoryShelf implements Shelf {
    @Inject
    FileSettings settings;

    @Override
    public FileStore store() {
        return FileStore.DIRECTORY;
    }

    /** Nobody ever sees half a file under its name. */
    @Override
    public void put(UUID file, byte[] content) throws IOException {
        Path place = place(file);
        Files.createDirectories(place.getParent());
        Path part = place.resolveSibling(file + ".part");
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public byte[] get(UUID file) throws IOException {
        return Files.readAllBytes(place(file));
    }

    @Override
    public void remove(UUID file) throws IOException {
        Path place = place(file);
        Files.deleteIfExists(place.resolveSibling(file + ".part"));
        Files.deleteIfExists(place);
    }

    private Path place(UUID file) throws IOException {
        String name = file.toString();
        return settings.directory()
                .orElseThrow(() -> new FileNotFoundException("PLENARY_FILES_DIRECTORY is not set"))
                .resolve(name.substring(0, 2))
                .resolve(name);
    }
}
