package org.plenary.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimePartDataSource;
import java.io.InputStream;

/** A multipart of which no more is read than so many parts; half a megabyte of boundaries is fifty thousand of them. */
final class FirstParts extends MimeMultipart {
    private static final class Enough extends MessagingException {
        private static final long serialVersionUID = 1L;
    }

    private final int most;
    private int made;

    FirstParts(MimePart part, int most) throws MessagingException {
        super(new MimePartDataSource(part));
        this.most = most;
    }

    @Override
    protected synchronized void parse() throws MessagingException {
        try {
            super.parse();
        } catch (Enough e) {
            parsed = true;
        }
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream in) throws MessagingException {
        count();
        return super.createMimeBodyPart(in);
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InternetHeaders headers, byte[] content) throws MessagingException {
        count();
        return super.createMimeBodyPart(headers, content);
    }

    private void count() throws MessagingException {
        if (made++ == most) {
            throw new Enough();
        }
    }
}
