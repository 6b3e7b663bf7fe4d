package org.plenary.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the operator sets about uploads. */
@ApplicationScoped
public class FileSettings {
    private static final int MEGABYTE = 1 << 20;
    /** No request carries more. */
    private static final int LARGEST = 10;

    private static final int MOST = 1000;

    @Inject
    Values values;

    void check() {
        FileStore store = store();
        largest();
        perPerson();
        Optional<Path> directory = directory();
        if (store == FileStore.DIRECTORY && directory.isEmpty()) {
            throw noDirectory("");
        }
        Optional<String> bucket = bucket();
        if (store == FileStore.S3 && bucket.isEmpty()) {
            throw noBucket("");
        }
    }

    /** Where new files are kept. */
    public FileStore store() {
        String value = values.text(Setting.PLENARY_FILES_STORE);
        return FileStore.of(value)
                .orElseThrow(() -> new BadSetting(Setting.PLENARY_FILES_STORE, value, "database, directory or s3"));
    }

    /** Empty when no files are kept in one. */
    public Optional<Path> directory() {
        return values.optional(Setting.PLENARY_FILES_DIRECTORY).map(FileSettings::writable);
    }

    /** Address of a bucket, without a slash at its end; empty when no files are kept in one. */
    public Optional<String> bucket() {
        return values.optional(Setting.PLENARY_FILES_S3_URL)
                .map(url -> url.replaceAll("/+$", ""))
                .map(FileSettings::address);
    }

    public String region() {
        return values.text(Setting.PLENARY_FILES_S3_REGION);
    }

    public String key() {
        return values.text(Setting.PLENARY_FILES_S3_KEY);
    }

    public String secret() {
        return values.text(Setting.PLENARY_FILES_S3_SECRET);
    }

    /** Bytes that one upload may have. */
    public int largest() {
        return MEGABYTE
                * values.number(Setting.PLENARY_FILES_LARGEST, 1, LARGEST, "a number of MB from 1 to " + LARGEST);
    }

    /** Bytes that the uploads of one owner may have together. */
    public long perPerson() {
        return (long) MEGABYTE
                * values.number(Setting.PLENARY_FILES_PER_PERSON, 1, MOST, "a number of MB from 1 to " + MOST);
    }

    private static Path writable(String value) {
        try {
            Path path = Path.of(value);
            if (path.isAbsolute() && Files.isDirectory(path) && Files.isWritable(path)) {
                return path;
            }
        } catch (InvalidPathException noPath) {
            throw noDirectory(value);
        }
        throw noDirectory(value);
    }

    private static String address(String url) {
        if (!url.matches("https?://[^/?#]+(/[^?#]*)?")) {
            throw noBucket(url);
        }
        return url;
    }

    private static BadSetting noDirectory(String value) {
        return new BadSetting(
                Setting.PLENARY_FILES_DIRECTORY,
                value,
                "the whole path of a directory that is there and can be written");
    }

    private static BadSetting noBucket(String value) {
        return new BadSetting(
                Setting.PLENARY_FILES_S3_URL, value, "the address of a bucket such as https://s3.example/plenary");
    }
}
