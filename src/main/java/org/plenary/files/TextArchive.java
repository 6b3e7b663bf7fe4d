package org.plenary.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A text of a word processor as the archive it is: DOCX or ODT, without programs in it. */
record TextArchive(String mediaType, String ending) {
    static final TextArchive DOCX = new TextArchive(Inspection.DOCX, "docx");
    static final TextArchive ODT = new TextArchive(Inspection.ODT, "odt");
    static final int MOST_BYTES = 128 * 1024 * 1024;
    static final int MOST_ENTRIES = 5_000;

    private static final byte[] HEAD = {'P', 'K', 3, 4};
    private static final int BLOCK = 64 * 1024;
    private static final int MOST_OF_A_LIST = 1 << 20;

    /** @return empty for what is something else */
    static Optional<TextArchive> of(byte[] content) throws UnfitFile {
        if (!Picture.startsWith(content, HEAD)) {
            return Optional.empty();
        }
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            Optional<TextArchive> found = type(archive);
            if (found.isPresent()) {
                check(archive);
            }
            return found;
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnfitFile("upload-broken", Map.of());
        }
    }

    private static Optional<TextArchive> type(ZipFile archive) throws IOException {
        if (text(archive, "mimetype").equals(ODT.mediaType)) {
            return Optional.of(ODT);
        }
        // a document with macros says another type there
        boolean docx = text(archive, "[Content_Types].xml").contains('"' + DOCX.mediaType + ".main+xml\"")
                && archive.getEntry("word/document.xml") != null;
        return docx ? Optional.of(DOCX) : Optional.empty();
    }

    private static void check(ZipFile archive) throws IOException, UnfitFile {
        long bytes = 0;
        int entries = 0;
        byte[] block = new byte[BLOCK];
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            entries++;
            if (entry.getName().matches("(?i).*vbaProject\\.bin|(Basic|Scripts)/.+")) {
                throw new UnfitFile("upload-macros", Map.of());
            }
            try (InputStream part = archive.getInputStream(entry)) {
                for (int read = part.read(block); read >= 0; read = part.read(block)) {
                    bytes += read;
                    if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
                        throw new UnfitFile("upload-bomb", Map.of());
                    }
                }
            }
        }
    }

    private static String text(ZipFile archive, String name) throws IOException {
        ZipArchiveEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream part = archive.getInputStream(entry)) {
            return new String(part.readNBytes(MOST_OF_A_LIST), UTF_8);
        }
    }
}
