package org.plenary.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names of messages that only this network can make: what comes back under one was once sent by it. They need no row of
 * their own and do not expire. In the links to unsubscribe they are base64url, in sender addresses hexadecimal, because
 * some mail servers change the case of those.
 */
final class Seal {
    private static final String HMAC = "HmacSHA256";
    private static final int ID = 16;
    private static final int IN_LINKS = 14;
    private static final int IN_ADDRESSES = 8;

    private final SecretKeySpec key;

    Seal(String secret) {
        key = new SecretKeySpec(secret.getBytes(UTF_8), HMAC);
    }

    String forUnsubscribing(UUID message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed("unsubscribe", message, IN_LINKS));
    }

    /** The message that the token was made for; empty for a token that was not made here. */
    Optional<UUID> unsubscribes(String token) {
        try {
            return opened("unsubscribe", Base64.getUrlDecoder().decode(token), IN_LINKS);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** 48 characters. */
    String forBounces(UUID message) {
        return HexFormat.of().formatHex(sealed("bounce", message, IN_ADDRESSES));
    }

    Optional<UUID> bounced(String token) {
        try {
            return opened("bounce", HexFormat.of().parseHex(token), IN_ADDRESSES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In the place of an address of which nobody may know any more whose it was: known again, and never read. */
    String ofAddress(String address) {
        byte[] mac = mac("address", address.toLowerCase(Locale.ROOT));
        return HexFormat.of().formatHex(mac, 0, ID) + Recipient.ERASED;
    }

    private byte[] sealed(String purpose, UUID message, int length) {
        return ByteBuffer.allocate(ID + length)
                .putLong(message.getMostSignificantBits())
                .putLong(message.getLeastSignificantBits())
                .put(mac(purpose, message), 0, length)
                .array();
    }

    private Optional<UUID> opened(String purpose, byte[] bytes, int length) {
        if (bytes.length != ID + length) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID message = new UUID(buffer.getLong(), buffer.getLong());
        byte[] expected = Arrays.copyOf(mac(purpose, message), length);
        boolean ours = MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, ID, bytes.length));
        return ours ? Optional.of(message) : Optional.empty();
    }

    private byte[] mac(String purpose, Object sealed) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal((purpose + "|" + sealed).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
