package org.plenary.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A secret made once and kept in a file only its owner can read. */
record KeyFile(Path path) {
    private static final int BYTES = 48;

    /** The secret, made at the first call. */
    String value() {
        try {
            if (!Files.exists(path)) {
                write();
            }
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new Refusal("the file " + path + " cannot be read or written; give it to this user.", e);
        }
    }

    boolean isMissing() {
        return !Files.exists(path);
    }

    private void write() throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] access = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(path, fresh, access)) {
            channel.write(StandardCharsets.US_ASCII.encode(random(BYTES) + "\n"));
        }
    }

    static String random(int bytes) {
        byte[] key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
