package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.settings.Settings;

/** The link to sign in with; withdrawn when it ran out before it could be sent. */
@ApplicationScoped
class SignInLetter implements Letter {
    static final String KIND = "sign-in";

    @Inject
    AccessLinks links;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID wish, Language language) {
        Texts texts = Texts.in(language);
        return links.address(Purpose.SIGN_IN, wish)
                .map(address -> new Wording(
                        texts.get("identity.mail.subject", "network", settings.networkName()),
                        texts.get("identity.mail.heading"),
                        List.of(texts.get("identity.mail.text", "minutes", Accounts.SIGN_IN_LIFE.toMinutes())),
                        List.of(),
                        List.of(new Wording.Action(texts.get("identity.mail.action"), address)),
                        texts.get("identity.mail.closing")));
    }
}
