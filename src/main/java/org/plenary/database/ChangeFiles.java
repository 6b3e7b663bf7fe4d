package org.plenary.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The change files as they are packed with this build. */
final class ChangeFiles {
    private static final String FOLDER = "/liquibase/";
    private static final Pattern INCLUDED = Pattern.compile("<include file=\"([^\"]+)\"");

    private ChangeFiles() {}

    /** SHA-256 over the changelog and every file it includes, in order. */
    static String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] changelog = read("changelog.xml");
            digest.update(changelog);
            Matcher included = INCLUDED.matcher(new String(changelog, UTF_8));
            while (included.find()) {
                digest.update(read(included.group(1)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream file = ChangeFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("No change file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
