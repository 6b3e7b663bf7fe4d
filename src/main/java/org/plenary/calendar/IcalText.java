package org.plenary.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** What ical4j leaves to its user: clean text, and lines folded by octets instead of characters. */
final class IcalText {
    private static final int LINE_OCTETS = 75;

    private IcalText() {}

    /** Without the control characters that RFC 5545 §3.1 forbids in a value; line breaks and tabs stay. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** Folds to 75 octets (RFC 5545 §3.1), never inside of a character. Takes and gives CRLF lines. */
    static byte[] fold(String unfolded) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(unfolded.length() * 5 / 4);
        for (String line : unfolded.split("\r\n")) {
            fold(line.getBytes(UTF_8), folded);
        }
        return folded.toByteArray();
    }

    private static void fold(byte[] line, ByteArrayOutputStream out) {
        int from = 0;
        int room = LINE_OCTETS;
        while (line.length - from > room) {
            int to = from + room;
            while (isContinuation(line[to])) {
                to--;
            }
            out.write(line, from, to - from);
            out.writeBytes(new byte[] {'\r', '\n', ' '});
            from = to;
            // the space that begins a continuation counts
            room = LINE_OCTETS - 1;
        }
        out.write(line, from, line.length - from);
        out.writeBytes(new byte[] {'\r', '\n'});
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
