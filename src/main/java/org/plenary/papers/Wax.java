package org.plenary.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plenary.settings.Settings;

/** Seals what a paper says: the digest of it, with the server key. */
@ApplicationScoped
class Wax {
    private static final String HMAC = "HmacSHA256";

    @Inject
    Settings settings;

    byte[] seal(PaperFacts facts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(settings.secret().getBytes(UTF_8), HMAC));
            return mac.doFinal(("paper " + facts.said()).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
