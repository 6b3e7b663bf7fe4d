package org.plenary.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where uploads can be kept. */
public enum FileStore {
    DATABASE,
    DIRECTORY,
    S3;

    /** As it is set, and as files remember it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileStore> of(String key) {
        return Arrays.stream(values()).filter(store -> store.key().equals(key)).findFirst();
    }
}
