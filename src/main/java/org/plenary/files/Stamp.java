package org.plenary.files;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The one moment at which a document was made, so that it is the same file whenever it is made again. */
record Stamp(Instant at) {
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** @param content what two documents of the same moment may differ by */
    void on(PDDocument made, String content) {
        made.setDocumentId(at.getEpochSecond() * 31 + content.hashCode());
        COSDictionary info = made.getDocumentInformation().getCOSObject();
        info.setString(COSName.CREATION_DATE, PDF_DATE.format(at));
        info.setString(COSName.MOD_DATE, PDF_DATE.format(at));
    }
}
