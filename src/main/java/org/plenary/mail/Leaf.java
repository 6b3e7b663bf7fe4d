package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a mail that has no parts of its own; a mail inside of a mail is one.
 *
 * @param type such as {@code text/plain}, in lower case
 * @param charset as the mail names it, which may be no charset at all
 */
record Leaf(String type, String charset, byte[] bytes) {
    private static final Charset ANYTHING = Charset.forName("windows-1252");

    boolean isOneOf(String... types) {
        return List.of(types).contains(type);
    }

    /** In the charset that was named, or in the one that fits. */
    String text() {
        return Stream.of(named(), Optional.of(UTF_8))
                .flatMap(Optional::stream)
                .flatMap(this::decoded)
                .findFirst()
                .orElseGet(() -> new String(bytes, ANYTHING));
    }

    private Optional<Charset> named() {
        try {
            return Optional.of(Charset.forName(MimeUtility.javaCharset(charset)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private Stream<String> decoded(Charset as) {
        try {
            return Stream.of(as.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Stream.empty();
        }
    }
}
