package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.settings.FileSettings;

/**
 * Looks into an upload, whatever it is called and said to be, and cleans it. Takes a second of a processor for a large
 * picture, and therefore belongs in no transaction.
 */
@ApplicationScoped
public class Inspection {
    /** What files can be. */
    public static final String JPEG = "image/jpeg";

    public static final String PDF = "application/pdf";
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int MEGABYTE = 1 << 20;
    private static final int PHOTO_PIXELS = 1200;
    /** A page of a passport stays legible. */
    private static final int PAGE_PIXELS = 2400;

    @Inject
    FileSettings settings;

    /** More than this is not worth reading of an upload. */
    public int enough() {
        return settings.largest() + 1;
    }

    /**
     * @param field to which a fault belongs
     * @param name as it was sent
     * @throws Invalid when it cannot be kept, and why
     */
    public FitFile look(String field, FileKind kind, String name, byte[] content) {
        if (content.length == 0) {
            throw new Invalid(Fault.of(field, "upload-empty"));
        }
        if (content.length > settings.largest()) {
            throw new Invalid(Fault.of(field, "upload-too-large", "most", settings.largest() / MEGABYTE));
        }
        try {
            return read(kind, name, content);
        } catch (UnfitFile unfit) {
            throw new Invalid(new Fault(field, unfit.code(), unfit.details()));
        }
    }

    private static FitFile read(FileKind kind, String name, byte[] content) throws UnfitFile {
        if (Picture.isOne(content)) {
            byte[] clean = Picture.clean(content, kind == FileKind.PHOTO ? PHOTO_PIXELS : PAGE_PIXELS);
            return new FitFile(JPEG, KeptName.of(name, "jpg"), clean);
        }
        if (kind == FileKind.PHOTO) {
            throw new UnfitFile("upload-no-photo", Map.of());
        }
        if (PdfShape.begins(content)) {
            PdfShape.check(content);
            return new FitFile(PDF, KeptName.of(name, "pdf"), content);
        }
        Optional<TextArchive> archive = TextArchive.of(content);
        TextArchive found = archive.orElseThrow(() -> new UnfitFile("upload-no-document", Map.of()));
        return new FitFile(found.mediaType(), KeptName.of(name, found.ending()), content);
    }
}
