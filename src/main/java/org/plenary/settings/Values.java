package org.plenary.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;

/** What was set, read once and checked for its form. */
@ApplicationScoped
class Values {
    private static final String ADDRESS = "[^@\\s<>\"]+@[^@\\s<>\"]+";
    private static final int LAST_PORT = 65_535;

    @Inject
    Config config;

    // the environment stays as it is while we run, and asking Config costs a walk through all its sources
    private final Map<Setting, String> read = new ConcurrentHashMap<>();

    String text(Setting setting) {
        return read.computeIfAbsent(setting, this::ask);
    }

    Optional<String> optional(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isBlank());
    }

    String address(Setting setting) {
        String value = text(setting);
        if (!value.matches(ADDRESS)) {
            throw new BadSetting(setting, value, "a mail address");
        }
        return value;
    }

    int port(Setting setting) {
        return number(setting, 1, LAST_PORT, "a port number");
    }

    int number(Setting setting, int least, int most, String expected) {
        String value = text(setting);
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new BadSetting(setting, value, expected);
        }
        return Integer.parseInt(value);
    }

    Tls tls(Setting setting) {
        String value = text(setting);
        return Tls.of(value).orElseThrow(() -> new BadSetting(setting, value, "none, starttls or tls"));
    }

    private String ask(Setting setting) {
        return config.getOptionalValue(setting.property(), String.class).orElse(setting.preset());
    }
}
