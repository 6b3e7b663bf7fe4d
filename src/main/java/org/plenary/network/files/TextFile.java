package org.plenary.network.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * The text of a file in an encoding that is told by a byte order mark or found out: UTF-8, UTF-16 of either order, else
 * Windows-1252, as spreadsheets of western Europe write.
 */
record TextFile(String text, Charset charset) {
    static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1251", "windows-1256", "GB18030");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BEGINNING = 1_024;
    private static final int EVEN_ODD = 2;

    /** @throws Invalid when it is no text in that encoding, or in any */
    static TextFile read(byte[] content, Optional<String> encoding) {
        Charset charset = encoding.map(Charset::forName).orElseGet(() -> found(content));
        String text = decode(content, charset)
                .orElseThrow(() -> new Invalid(Fault.of("file", "file-not-text", "encoding", charset.name())));
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new TextFile(marked ? text.substring(1) : text, charset);
    }

    static String beginning(byte[] content) {
        byte[] some = Arrays.copyOf(content, Math.min(content.length, BEGINNING));
        String text = new String(some, found(some));
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static Charset found(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarked(content);
    }

    /** In UTF-16 every other byte of a file with Latin letters, signs and line ends is zero; in no other text is one. */
    private static Charset unmarked(byte[] content) {
        int[] zeros = new int[EVEN_ODD];
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                zeros[i % EVEN_ODD]++;
            }
        }
        if (zeros[0] + zeros[1] > 0 && content.length % EVEN_ODD == 0) {
            return zeros[1] >= zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return decode(content, StandardCharsets.UTF_8).isPresent() ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= EVEN_ODD && content[0] == (byte) first && content[1] == (byte) second;
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
