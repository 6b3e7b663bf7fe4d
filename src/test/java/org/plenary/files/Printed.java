package org.plenary.files;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF file as somebody who got it sees it. */
public final class Printed implements AutoCloseable {
    private static final int DPI = 200;
    private static final Map<DecodeHintType, ?> PATIENTLY = Map.of(DecodeHintType.TRY_HARDER, true);

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

    public boolean isTagged() {
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

    /** What the QR codes hold, page by page. */
    public List<String> codes() throws IOException {
        List<String> codes = new ArrayList<>();
        for (int page = 0; page < pages(); page++) {
            codes.addAll(codes(picture(page)));
        }
        return codes;
    }

    /** How many dots the photos on all pages have, in the order in which they are drawn, such as {@code 240x320}. */
    public List<String> photos() throws IOException {
        Photos photos = new Photos();
        for (PDPage page : document.getPages()) {
            photos.processPage(page);
        }
        return photos.drawn;
    }

    /** A page as a printer would lay it on paper. */
    public BufferedImage picture(int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, DPI);
    }

    private static List<String> codes(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        BinaryBitmap bitmap =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, PATIENTLY))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
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

    private static final class Photos extends PDFStreamEngine {
        private final List<String> drawn = new ArrayList<>();

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                    && getResources().getXObject((COSName) operands.get(0)) instanceof PDImageXObject photo) {
                drawn.add(photo.getWidth() + "x" + photo.getHeight());
            }
        }
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
