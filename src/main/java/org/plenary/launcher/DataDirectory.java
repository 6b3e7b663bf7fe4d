package org.plenary.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/** The directory of PLENARY_DATA, held by one launcher at a time: the database, the keys, the logs. */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Folder.hide(path);
            }
            for (String part : new String[] {"log", "run", "tmp", "postgres-binaries"}) {
                Files.createDirectories(path.resolve(part));
            }
            Folder.hide(path.resolve("postgres-binaries"));
            return new DataDirectory(path, lock(path));
        } catch (IOException e) {
            throw new Refusal(
                    "the data directory " + path + " cannot be written ("
                            + e.getClass().getSimpleName()
                            + "); give it to this user, or name another one in PLENARY_DATA.",
                    e);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve("plenary.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new Refusal("another Plenary runs on the data directory " + path + " (process "
                    + Files.readString(path.resolve("plenary.lock")).strip()
                    + "); stop it, or name another directory in PLENARY_DATA.");
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Who we are in the eyes of the file system, which is the owner of what we write. */
    UserPrincipal user() throws IOException {
        Path written = Files.createTempFile(tmp(), "owner", "");
        try {
            return Files.getOwner(written);
        } finally {
            Files.delete(written);
        }
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    /** Where a new database is made ready before it takes its place; what lies here is never anybody's data. */
    Path unfinishedCluster() {
        return path.resolve("postgres.new");
    }

    /** One level below a directory closed to others, as zonky opens this one to everybody. */
    Path postgresBinaries() {
        return path.resolve("postgres-binaries").resolve("unpacked");
    }

    Path serverLog() {
        return path.resolve("log").resolve("plenary.log");
    }

    /** What Java leaves when it crashes; it puts the process number for {@code %p}. */
    Path crashReport() {
        return path.resolve("log").resolve("java-crash-%p.log");
    }

    Path postgresLog() {
        return path.resolve("log").resolve("postgres.log");
    }

    /** Where the server says whether it started. */
    Path startReport() {
        return path.resolve("tmp").resolve("start-report");
    }

    /** The server's own working files, made anew at every start. */
    Path run() {
        return path.resolve("run");
    }

    Path tmp() {
        return path.resolve("tmp");
    }

    Path serverProcess() {
        return path.resolve("plenary.pid");
    }

    KeyFile secret() {
        return new KeyFile(path.resolve("secret.key"));
    }

    KeyFile databaseOwner() {
        return new KeyFile(path.resolve("postgres-plenary.key"));
    }

    KeyFile databaseAdministrator() {
        return new KeyFile(path.resolve("postgres-admin.key"));
    }

    @Override
    public String toString() {
        return path.toString();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
