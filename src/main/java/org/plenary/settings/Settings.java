package org.plenary.settings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings as their types. Reading one that is wrong throws {@link BadSetting}; at start all are read once. */
@ApplicationScoped
public class Settings {
    /** The order of those who start: settings first, the database next, then who uses it. */
    public static final int FIRST = 100;

    private static final int LEAST_SECRET = 32;

    @Inject
    Values values;

    @Inject
    MailSettings mail;

    @Inject
    FileSettings files;

    @Inject
    StartReport report;

    private volatile @Nullable String baseUrl;

    void start(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object started) {
        report.refuseOn(BadSetting.class, this::check);
    }

    private void check() {
        baseUrl();
        databaseUrl();
        secret();
        adminEmail();
        mail.check();
        files.check();
        behindProxy();
    }

    /** Address under which people reach Plenary, without a slash at its end. */
    public String baseUrl() {
        String known = baseUrl;
        if (known == null) {
            known = checkedBaseUrl();
            baseUrl = known;
        }
        return known;
    }

    private String checkedBaseUrl() {
        String url = values.text(Setting.PLENARY_BASE_URL).replaceAll("/+$", "");
        URI uri = uri(url);
        boolean local = "localhost".equals(uri.getHost()) || "127.0.0.1".equals(uri.getHost());
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || (local && "http".equals(uri.getScheme())))) {
            throw new BadSetting(
                    Setting.PLENARY_BASE_URL,
                    url,
                    "an address that begins with https://, such as https://meetings.example (http:// is for localhost)");
        }
        return url;
    }

    /** Whether cookies may be marked Secure: on https always, on http://localhost Safari would drop them. */
    public boolean overTls() {
        return baseUrl().startsWith("https:");
    }

    /** The host that names us in calendar UIDs and Message-IDs. */
    public String host() {
        return URI.create(baseUrl()).getHost();
    }

    public String databaseUrl() {
        String url = values.text(Setting.PLENARY_DB_URL);
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new BadSetting(
                    Setting.PLENARY_DB_URL, url, "an address such as jdbc:postgresql://db.example:5432/plenary");
        }
        return url;
    }

    public String databaseUser() {
        return values.text(Setting.PLENARY_DB_USER);
    }

    public String databasePassword() {
        return values.text(Setting.PLENARY_DB_PASSWORD);
    }

    /** The server key from which links are derived; never shown. */
    public String secret() {
        String secret = values.text(Setting.PLENARY_SECRET);
        if (secret.length() < LEAST_SECRET) {
            throw new BadSetting(
                    Setting.PLENARY_SECRET,
                    "(" + secret.length() + " characters)",
                    "at least " + LEAST_SECRET + " random characters, the same on every node");
        }
        return secret;
    }

    public String adminEmail() {
        return values.address(Setting.PLENARY_ADMIN_EMAIL);
    }

    /** The network's own name, shown in the head of every page. */
    public String networkName() {
        return values.text(Setting.PLENARY_NETWORK_NAME);
    }

    /** Whether the client's address stands in X-Forwarded-For, written by a proxy of ours. */
    public boolean behindProxy() {
        String value = values.text(Setting.PLENARY_PROXY);
        if (!value.matches("none|one")) {
            throw new BadSetting(
                    Setting.PLENARY_PROXY, value, "none, or one (a single proxy that sets X-Forwarded-For)");
        }
        return "one".equals(value);
    }

    /** What the launcher of this very start signs its requests with. */
    public Optional<String> launcherKey() {
        return values.optional(Setting.PLENARY_LAUNCHER_KEY);
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            return URI.create("about:blank");
        }
    }
}
