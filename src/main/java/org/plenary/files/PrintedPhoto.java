package org.plenary.files;

import java.util.Base64;
import java.util.Optional;

/** A photo as it stands in a printed page, whole: nothing has to be opened for it. */
public final class PrintedPhoto {
    private static final String WITHIN = "data:image/jpeg;base64,";
    /** On a badge 26 millimetres high, 310 dots an inch. */
    private static final int WIDTH = 240;

    private static final int HEIGHT = 320;

    private PrintedPhoto() {}

    /** For the {@code src} of an {@code img} that is three wide and four high; empty when it is no picture. */
    public static Optional<String> of(byte[] picture) {
        try {
            return Optional.of(WITHIN + Base64.getEncoder().encodeToString(Picture.framed(picture, WIDTH, HEIGHT)));
        } catch (UnfitFile broken) {
            return Optional.empty();
        }
    }

    static boolean isOne(String address) {
        return address.startsWith(WITHIN);
    }
}
