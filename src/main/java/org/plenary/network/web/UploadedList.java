package org.plenary.network.web;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plenary.network.ImportKind;
import org.plenary.network.Imports;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** A list as the form of the page sends it. Of a file that is too large no more is read than shows it. */
record UploadedList(ImportKind kind, String fileName, byte[] content) {
    private static final int LONGEST_NAME = 200;

    static UploadedList of(List<EntityPart> parts) throws IOException {
        ImportKind kind = part(parts, "kind")
                .map(UploadedList::text)
                .flatMap(ImportKind::of)
                .orElseThrow(() -> new Invalid(Fault.of("kind", "missing")));
        EntityPart file = part(parts, "file").orElseThrow(() -> new Invalid(Fault.of("file", "file-empty")));
        String name = file.getFileName().orElse("list.csv");
        try (InputStream content = file.getContent()) {
            return new UploadedList(
                    kind,
                    name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                    content.readNBytes(Imports.LARGEST + 1));
        }
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }

    private static String text(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Invalid(Fault.of(part.getName(), "missing"));
        }
    }
}
