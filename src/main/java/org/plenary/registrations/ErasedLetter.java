package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.network.Network;
import org.plenary.settings.Settings;

/** Says to somebody that they were erased; it knows no name any more. */
@ApplicationScoped
class ErasedLetter implements Letter {
    static final String KIND = "person-erased";

    @Inject
    Network network;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID person, Language language) {
        return network.people(List.of(person)).all().stream().findFirst().map(erased -> wording(Texts.in(language)));
    }

    private Wording wording(Texts texts) {
        String words = "registrations.erased.mail.";
        return new Wording(
                texts.get(words + "subject", "network", settings.networkName()),
                texts.get(words + "heading"),
                List.of(texts.get(words + "text", "network", settings.networkName()), texts.get(words + "stays")),
                List.of(),
                List.of(),
                texts.get(words + "closing"));
    }
}
