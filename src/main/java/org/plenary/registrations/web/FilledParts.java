package org.plenary.registrations.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.files.FileKind;

/**
 * A form with files as a browser sends it (RFC 7578).
 *
 * @param values what was typed, by the name of the field
 * @param files the same for what was chosen
 */
record FilledParts(Map<String, List<String>> values, Map<String, Chosen> files) {
    /** Longer than any answer. */
    private static final int MOST_BYTES = 1 << 16;

    private static final int MOST_PARTS = 2_000;
    private static final int LAST_BYTE = 0xff;

    /** A file: what it is wanted for, what it is called, and as much of it as is worth reading. */
    record Chosen(FileKind kind, String name, byte[] content) {}

    /** @param wanted the fields that take a file, by name; what others bring is not read */
    static FilledParts of(List<EntityPart> parts, Map<String, FileKind> wanted, int enough) throws IOException {
        FilledParts filled = new FilledParts(new HashMap<>(), new HashMap<>());
        for (EntityPart part : parts.subList(0, Math.min(MOST_PARTS, parts.size()))) {
            Optional<FileKind> kind = Optional.ofNullable(wanted.get(part.getName()));
            if (kind.isPresent()) {
                filled.choose(part, kind.get(), enough);
            } else if (part.getFileName().isEmpty()) {
                filled.type(part);
            }
        }
        return filled;
    }

    /** A field in which nothing was chosen sends an empty name and nothing else. */
    private void choose(EntityPart part, FileKind kind, int enough) throws IOException {
        String name = part.getFileName().map(FilledParts::decoded).orElse("");
        try (InputStream content = part.getContent()) {
            byte[] read = content.readNBytes(enough);
            if (read.length > 0 || !name.isEmpty()) {
                files.put(part.getName(), new Chosen(kind, name, read));
            }
        }
    }

    /** Browsers write names in UTF-8 (RFC 7578 §4.2), and the server reads headers as ISO 8859-1. */
    private static String decoded(String name) {
        try {
            return name.chars().anyMatch(character -> character > LAST_BYTE)
                    ? name
                    : UTF_8.newDecoder()
                            .decode(ByteBuffer.wrap(name.getBytes(ISO_8859_1)))
                            .toString();
        } catch (CharacterCodingException otherwiseWritten) {
            return name;
        }
    }

    private void type(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            values.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                    .add(new String(content.readNBytes(MOST_BYTES), UTF_8));
        }
    }
}
