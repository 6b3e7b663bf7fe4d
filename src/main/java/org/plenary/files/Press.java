package org.plenary.files;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plenary.language.Language;
import org.w3c.dom.Document;

/** Draws pages. No bean, so that the libraries it needs are not looked into before the first page is. */
final class Press {
    private static final float VERSION = 1.7f;
    /** Its font has it, whatever the character is that no font has. */
    private static final String UNKNOWN = "\ufffd";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] print(String xhtml, Language language, Instant at) {
        Document page = Xhtml.read(xhtml);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument made = new PDDocument();
                PdfBoxRenderer renderer =
                        builder(page, language).usePDDocument(made).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            new Stamp(at).on(made, xhtml);
            made.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page, Language language) {
        Locale locale = language.locale();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .withProducer("Plenary");
        builder.useFastMode();
        builder.withW3cDocument(page, null);
        builder.useUriResolver((base, address) -> PrintedPhoto.isOne(address) ? address : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, kind) -> kind == ExternalResourceType.IMAGE_RASTER && PrintedPhoto.isOne(address), when);
        }
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new JoinedLetters());
        builder.defaultTextDirection(language == Language.AR ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale));
        builder.useReplacementText(UNKNOWN);
        builder.useObjectDrawerFactory(new QrCodes());
        Fonts.offer(builder);
        return builder;
    }
}
