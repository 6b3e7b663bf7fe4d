package org.plenary.files;

import java.util.Arrays;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What a camera wrote beside a JPEG about how it was held. The segments before the points are walked here, because the
 * JDK refuses pictures that have them in another order than its own.
 */
final class Exif {
    private static final byte[] HEAD = {'E', 'x', 'i', 'f', 0, 0};
    private static final int SEGMENT = 0xff;
    private static final int APP1 = 0xe1;
    /** From here on there are points (ITU T.81 table B.1). */
    private static final int START_OF_SCAN = 0xda;

    private static final int MARKER = 2;
    private static final int LENGTH = 2;

    private Exif() {}

    /** @return empty when nothing is said, or nothing that can be read */
    static Optional<Orientation> orientation(byte[] picture) {
        int at = MARKER;
        while (at + MARKER + LENGTH <= picture.length && (picture[at] & 0xff) == SEGMENT) {
            int kind = picture[at + 1] & 0xff;
            int from = at + MARKER + LENGTH;
            int end = at + MARKER + ((picture[at + 2] & 0xff) << 8 | (picture[at + 3] & 0xff));
            if (kind == START_OF_SCAN || end > picture.length || end < from) {
                return Optional.empty();
            }
            byte[] segment = Arrays.copyOfRange(picture, from, end);
            if (kind == APP1 && Picture.startsWith(segment, HEAD)) {
                return read(segment);
            }
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<Orientation> read(byte[] segment) {
        try {
            return Optional.ofNullable(ExifUtils.getOrientationFromExif(segment));
        } catch (RuntimeException broken) {
            return Optional.empty();
        }
    }
}
