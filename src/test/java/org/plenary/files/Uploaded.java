package org.plenary.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, well meant and not. */
public final class Uploaded {
    /** Where the picture was taken, and that it lies on its side (EXIF 2.3 §4.6.4, orientation 6). */
    private static final String EXIF =
            "Exif\0\0MM\0*\0\0\0\b\0\2\1\22\0\3\0\0\0\1\0\6\0\0\1\16\0\2\0\0\0\23\0\0\0&\0\0\0\0"
                    + "Taken in Tallinn..\0";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String DOCM = "application/vnd.ms-word.document.macroEnabled";

    private Uploaded() {}

    /** The left half is red, the right half blue. */
    public static byte[] jpeg(int width, int height) {
        return written("jpg", painted(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** Red and blue on nothing. */
    public static byte[] png(int width, int height) {
        return written("png", painted(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** Taken with the camera on its side: shown upright, the upper half is red. */
    public static byte[] fromPhone(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] exif = EXIF.getBytes(ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
        out.writeBytes(exif);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** Says it is that large, and holds next to nothing. */
    public static byte[] pngOf(int width, int height) {
        byte[] small = png(1, 1);
        byte[] bomb = small.clone();
        writeInt(bomb, 16, width);
        writeInt(bomb, 20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bomb, 12, 17);
        writeInt(bomb, 29, (int) sum.getValue());
        return bomb;
    }

    /** With a packed text beside it that is as long as that (PNG §11.3.3.3). */
    public static byte[] pngWithText(int characters) {
        byte[] plain = png(20, 20);
        java.io.ByteArrayOutputStream text = new java.io.ByteArrayOutputStream();
        text.writeBytes("zTXtComment\0\0".getBytes(ISO_8859_1));
        try (java.util.zip.DeflaterOutputStream packed = new java.util.zip.DeflaterOutputStream(text)) {
            packed.write(new byte[characters]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] chunk = new byte[text.size() + 2 * Integer.BYTES];
        writeInt(chunk, 0, text.size() - Integer.BYTES);
        System.arraycopy(text.toByteArray(), 0, chunk, Integer.BYTES, text.size());
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(text.toByteArray());
        writeInt(chunk, text.size() + Integer.BYTES, (int) sum.getValue());
        int afterHeader = 33;
        return both(
                both(java.util.Arrays.copyOf(plain, afterHeader), chunk),
                java.util.Arrays.copyOfRange(plain, afterHeader, plain.length));
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\nxref\n0 1\ntrailer <</Root 1 0 R>>\nstartxref\n50\n%%EOF\n"
                .getBytes(ISO_8859_1);
    }

    public static byte[] lockedPdf() {
        return new String(pdf(), ISO_8859_1)
                .replace("/Root", "/Encrypt 2 0 R /Root")
                .getBytes(ISO_8859_1);
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", types(DOCX), "word/document.xml", "<w:document/>"));
    }

    public static byte[] docm() {
        return zip(Map.of("[Content_Types].xml", types(DOCM), "word/document.xml", "<w:document/>"));
    }

    public static byte[] docxWithProgram() {
        return zip(Map.of(
                "[Content_Types].xml", types(DOCX), "word/document.xml", "<w:document/>", "word/vbaProject.bin", "x"));
    }

    /** A hundred and fifty megabytes of blanks. */
    public static byte[] docxBomb() {
        return zip(Map.of("[Content_Types].xml", types(DOCX), "word/document.xml", " ".repeat(150 * 1024 * 1024)));
    }

    public static byte[] odt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"));
    }

    public static byte[] archive() {
        return zip(Map.of("page.html", "<script>alert(1)</script>"));
    }

    public static byte[] html() {
        return "<html><script>alert(1)</script></html>".getBytes(UTF_8);
    }

    public static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(UTF_8);
    }

    public static byte[] gif() {
        return written("gif", painted(20, 20, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] both(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    public static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String types(String type) {
        return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + ".main+xml\"/></Types>";
    }

    private static BufferedImage painted(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width / 2, height / 2);
        if (type == BufferedImage.TYPE_INT_RGB) {
            brush.fillRect(width / 2, height / 2, width / 2, height / 2);
        }
        brush.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry file = new ZipEntry(entry.getKey());
                // the same bytes whenever it is made
                file.setTimeLocal(LocalDateTime.of(2026, 6, 1, 9, 0));
                archive.putNextEntry(file);
                archive.write(entry.getValue().getBytes(UTF_8));
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void writeInt(byte[] bytes, int at, int value) {
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[at + i] = (byte) (value >>> (24 - 8 * i));
        }
    }
}
