package org.plenary.network.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats lists come and go in. */
public enum FileFormat {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    VCF("text/vcard");

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As stored, and as the ending of a file's name. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<FileFormat> of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }

    /** By what is in it, whatever it is called. */
    public static FileFormat in(byte[] content) {
        if (content.length > ZIP.length && Arrays.equals(ZIP, 0, ZIP.length, content, 0, ZIP.length)) {
            return XLSX;
        }
        String beginning = TextFile.beginning(content).strip().toUpperCase(Locale.ROOT);
        return beginning.startsWith("BEGIN:VCARD") ? VCF : CSV;
    }
}
