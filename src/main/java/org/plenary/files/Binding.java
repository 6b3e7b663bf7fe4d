package org.plenary.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Puts documents together to one, with their tags. No bean, for the reason why {@link Press} is none. */
final class Binding {
    private Binding() {}

    static byte[] bind(List<byte[]> documents) {
        if (documents.size() == 1) {
            return documents.get(0);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        documents.forEach(document -> merger.addSource(new RandomAccessReadBuffer(document)));
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(MemoryUsageSetting.setupMainMemoryOnly().streamCache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
