package org.plenary.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF file as somebody who got it sees it. */
public final class Printed implements AutoCloseable {
    private final PDDocument document;

    private Printed(PDDocument document) {
        this.document = document;
    }

    public static Printed of(byte[] file) throws IOException {
        return new Printed(Loader.loadPDF(file));
    }

    public String title() {
        return document.getDocumentInformation().getTitle();
    }

    public String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    boolean isTagged() {
        return document.getDocumentCatalog().getMarkInfo().isMarked()
                && document.getDocumentCatalog().getStructureTreeRoot() != null;
    }

    String metadata() throws IOException {
        return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    String made() {
        return document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE);
    }

    /** In reading order, letters of Arabic as they are typed. */
    public String text() throws IOException {
        return new PDFTextStripper().getText(document).strip();
    }

    /** From left to right, letters of Arabic in the shape in which they are drawn, if they are joined to another. */
    public String drawn() throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.getText(document);
        return glyphs.drawn.stream()
                .sorted(Comparator.comparing(TextPosition::getYDirAdj).thenComparing(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
    }

    /** How many glyphs are the box that a font draws for what it does not have. */
    public int glyphsMissing() throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.getText(document);
        return glyphs.missing;
    }

    /** Their names, and whether they are within the file. */
    public Map<String, Boolean> fonts() throws IOException {
        Map<String, Boolean> fonts = new TreeMap<>();
        var resources = document.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            fonts.put(font.getName().replaceFirst("^[A-Z]{6}\\+", ""), font.isEmbedded());
        }
        return fonts;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static final class Glyphs extends PDFTextStripper {
        private final List<TextPosition> drawn = new ArrayList<>();
        private int missing;

        @Override
        protected void processTextPosition(TextPosition glyph) {
            drawn.add(glyph);
            for (int code : glyph.getCharacterCodes()) {
                missing += code == 0 ? 1 : 0;
            }
        }
    }
}
