package org.plenary.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload that was found fit to be kept, as it will be kept.
 *
 * @param mediaType by what is in it
 * @param name for people, safe in a header and on a disk
 */
public record FitFile(String mediaType, String name, byte[] content) {
    long size() {
        return content.length;
    }

    String sha256() {
        return sha256(content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
