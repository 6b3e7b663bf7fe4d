package org.plenary.files;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The fonts that come with us (decision 012), in the order in which a character is looked for. */
final class Fonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final List<Font> ALL = List.of(
            new Font("Noto Sans", "NotoSans-Regular", REGULAR),
            new Font("Noto Sans", "NotoSans-Bold", BOLD),
            new Font("Noto Naskh Arabic", "NotoNaskhArabic-Regular", REGULAR),
            new Font("Noto Naskh Arabic", "NotoNaskhArabic-Bold", BOLD),
            new Font("Droid Sans Fallback", "DroidSansFallbackFull", REGULAR),
            new Font("Droid Sans Hangul", "DroidSansFallback-Hangul", REGULAR),
            Font.SMALLEST);

    private record Font(String family, String file, int weight) {
        static final Font SMALLEST = new Font("Noto Sans Thai", "NotoSansThai-Regular", REGULAR);

        InputStream open() {
            return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".ttf"), file);
        }
    }

    /** Kept, so that its level is. */
    private static final Logger READING = Logger.getLogger("org.apache.fontbox.ttf");

    static {
        // our fonts have no names for their glyphs, and need none
        READING.setLevel(Level.SEVERE);
        // PDFBox would search the whole machine for stand-ins of fonts that no page of ours uses
        FontMappers.set(new StandIn());
    }

    private Fonts() {}

    static InputStream smallest() {
        return Font.SMALLEST.open();
    }

    /** As the value of {@code font-family}. */
    static String families() {
        return ALL.stream().map(font -> "'" + font.family + "'").distinct().collect(Collectors.joining(", "));
    }

    /** A font is read when its first character is needed. */
    static void offer(PdfRendererBuilder builder) {
        ALL.forEach(font -> builder.useFont(font::open, font.family, font.weight, FontStyle.NORMAL, true));
    }
}
