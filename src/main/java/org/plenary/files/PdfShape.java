package org.plenary.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;

/**
 * Whether a file is a PDF and nothing besides. It is not unpacked: who fetches it gets it as a file, and no page of ours
 * shows it.
 */
final class PdfShape {
    private static final byte[] HEAD = "%PDF-".getBytes(ISO_8859_1);
    private static final String END = "%%EOF";
    private static final int TAIL = 2048;

    private PdfShape() {}

    /** ISO 32000-2 §7.5.2: the header is the first line. */
    static boolean begins(byte[] content) {
        return Picture.startsWith(content, HEAD);
    }

    static void check(byte[] content) throws UnfitFile {
        int from = Math.max(0, content.length - TAIL);
        String tail = new String(content, from, content.length - from, ISO_8859_1);
        int end = tail.lastIndexOf(END);
        boolean whole = end >= 0 && tail.lastIndexOf("startxref", end) >= 0;
        // what comes after the end makes it a second file of another type
        if (!whole || !tail.substring(end + END.length()).isBlank()) {
            throw new UnfitFile("upload-pdf-broken", Map.of());
        }
        if (new String(content, ISO_8859_1).contains("/Encrypt ")) {
            throw new UnfitFile("upload-pdf-locked", Map.of());
        }
    }
}
