package org.plenary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Language;
import org.plenary.settings.Settings;

/** Who looks at the page as far as the floor knows: a language, a zone, the name of a signed-in person. */
@RequestScoped
public class Visitor {
    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private Language language = Language.EN;
    private boolean languageChosen;
    private @Nullable ZoneId zone;
    private @Nullable String name;
    private Set<String> roles = Set.of();
    private String path = "/";
    private @Nullable String notice;
    private String address = "";

    void arrives(String at, Language speaking, boolean chosen, @Nullable ZoneId lives, @Nullable String told) {
        path = at;
        language = speaking;
        languageChosen = chosen;
        zone = lives;
        notice = told;
    }

    void comesFrom(String origin) {
        address = origin;
    }

    /** What is known of the person behind a link or an account; a language or zone chosen on the page stands above it. */
    public void knownAs(Language speaks, ZoneId lives) {
        speaks(speaks);
        if (zone == null) {
            zone = lives;
        }
    }

    /** The same where nothing is known of a zone. */
    public void speaks(Language known) {
        if (!languageChosen) {
            language = known;
        }
    }

    /** @param holding keys of the roles that hold for any event, for pages to show only what leads somewhere */
    public void signedInAs(String who, Set<String> holding) {
        name = who;
        roles = Set.copyOf(holding);
    }

    /** Where the request comes from, for the record of who did what. */
    public String address() {
        return address;
    }

    public Language language() {
        return language;
    }

    /** The visitor's zone as far as it is known; else UTC. */
    public ZoneId zone() {
        return zone == null ? ZoneOffset.UTC : zone;
    }

    public Optional<ZoneId> knownZone() {
        return Optional.ofNullable(zone);
    }

    public Ui ui() {
        return new Ui(
                language,
                Optional.ofNullable(zone),
                Optional.ofNullable(name),
                roles,
                path,
                Optional.ofNullable(notice),
                settings.networkName(),
                settings.baseUrl(),
                clock.instant());
    }
}
