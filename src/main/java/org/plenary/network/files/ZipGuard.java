package org.plenary.network.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * Looks at a workbook as the archive it is, before anybody unpacks it into memory; by the library that will unpack it,
 * so that both see the same.
 */
final class ZipGuard {
    /** A list of 50,000 rows unpacks into less. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    static final int MOST_ENTRIES = 1_000;
    private static final int BLOCK = 64 * 1024;
    private static final int BEGINNING = 4_096;

    private long bytes;
    private int entries;

    private ZipGuard() {}

    /** @throws Invalid for an archive that unpacks into too much, or defines entities of XML */
    static void check(byte[] content) {
        new ZipGuard().look(content);
    }

    private void look(byte[] content) {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                entries++;
                refuseWhen(entries > MOST_ENTRIES, entry);
                try (InputStream part = archive.getInputStream(entry)) {
                    unpack(entry, part);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Invalid(Fault.of("file", "workbook-unreadable"));
        }
    }

    private void unpack(ZipArchiveEntry entry, InputStream part) throws IOException {
        byte[] beginning = part.readNBytes(BEGINNING);
        String xml = new String(beginning, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new Invalid(Fault.of("file", "workbook-entities", "part", entry.getName()));
        }
        bytes += beginning.length;
        byte[] block = new byte[BLOCK];
        for (int read = part.read(block); read >= 0; read = part.read(block)) {
            bytes += read;
            refuseWhen(bytes > MOST_BYTES, entry);
        }
    }

    private static void refuseWhen(boolean tooMuch, ZipArchiveEntry entry) {
        if (tooMuch) {
            throw new Invalid(
                    Fault.of("file", "workbook-too-large", "part", entry.getName(), "most", MOST_BYTES / 1024 / 1024));
        }
    }
}
