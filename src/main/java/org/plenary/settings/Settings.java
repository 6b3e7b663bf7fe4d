package org.plenary.settings;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** The settings as their types. Reading one that is wrong throws {@link BadSetting}; at start all are read once. */
@ApplicationScoped
public class Settings {
    /** The order of those who start: settings first, the database next, then who uses it. */
    public static final int FIRST = 100;

    private static final int LEAST_SECRET = 32;

    @Inject
    Config config;

    @Inject
    StartReport report;

    // the environment stays as it is while we run, and asking Config costs a walk through all its sources
    private final Map<Setting, String> read = new ConcurrentHashMap<>();
    private volatile @Nullable String baseUrl;

    void start(@Observes @Priority(FIRST) @Initialized(ApplicationScoped.class) Object started) {
        report.refuseOn(BadSetting.class, this::check);
    }

    private void check() {
        baseUrl();
        databaseUrl();
        secret();
        adminEmail();
        mailFrom();
        smtpHost().ifPresent(host -> smtpPort());
        smtpTls();
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
        String url = text(Setting.PLENARY_BASE_URL).replaceAll("/+$", "");
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
        String url = text(Setting.PLENARY_DB_URL);
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new BadSetting(
                    Setting.PLENARY_DB_URL, url, "an address such as jdbc:postgresql://db.example:5432/plenary");
        }
        return url;
    }

    public String databaseUser() {
        return text(Setting.PLENARY_DB_USER);
    }

    public String databasePassword() {
        return text(Setting.PLENARY_DB_PASSWORD);
    }

    /** The server key from which links are derived; never shown. */
    public String secret() {
        String secret = text(Setting.PLENARY_SECRET);
        if (secret.length() < LEAST_SECRET) {
            throw new BadSetting(
                    Setting.PLENARY_SECRET,
                    "(" + secret.length() + " characters)",
                    "at least " + LEAST_SECRET + " random characters, the same on every node");
        }
        return secret;
    }

    public String adminEmail() {
        return address(Setting.PLENARY_ADMIN_EMAIL);
    }

    /** The network's own name, shown in the head of every page. */
    public String networkName() {
        return text(Setting.PLENARY_NETWORK_NAME);
    }

    public String mailFrom() {
        return address(Setting.PLENARY_MAIL_FROM);
    }

    /** Empty when mail is captured and shown on the desk instead of sent. */
    public Optional<String> smtpHost() {
        return optional(Setting.PLENARY_MAIL_SMTP_HOST);
    }

    public int smtpPort() {
        String port = text(Setting.PLENARY_MAIL_SMTP_PORT);
        if (!port.matches("[1-9]\\d{0,4}")) {
            throw new BadSetting(Setting.PLENARY_MAIL_SMTP_PORT, port, "a port number");
        }
        return Integer.parseInt(port);
    }

    public Optional<String> smtpUser() {
        return optional(Setting.PLENARY_MAIL_SMTP_USER);
    }

    public String smtpPassword() {
        return text(Setting.PLENARY_MAIL_SMTP_PASSWORD);
    }

    public SmtpTls smtpTls() {
        String value = text(Setting.PLENARY_MAIL_SMTP_TLS);
        return SmtpTls.of(value)
                .orElseThrow(() -> new BadSetting(Setting.PLENARY_MAIL_SMTP_TLS, value, "none, starttls or tls"));
    }

    /** Whether the client's address stands in X-Forwarded-For, written by a proxy of ours. */
    public boolean behindProxy() {
        String value = text(Setting.PLENARY_PROXY);
        if (!value.matches("none|one")) {
            throw new BadSetting(
                    Setting.PLENARY_PROXY, value, "none, or one (a single proxy that sets X-Forwarded-For)");
        }
        return "one".equals(value);
    }

    /** What the launcher of this very start signs its requests with. */
    public Optional<String> launcherKey() {
        return optional(Setting.PLENARY_LAUNCHER_KEY);
    }

    private String address(Setting setting) {
        String value = text(setting);
        if (!value.matches("[^@\\s<>\"]+@[^@\\s<>\"]+")) {
            throw new BadSetting(setting, value, "a mail address");
        }
        return value;
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            return URI.create("about:blank");
        }
    }

    private Optional<String> optional(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isBlank());
    }

    private String text(Setting setting) {
        return read.computeIfAbsent(setting, this::ask);
    }

    private String ask(Setting setting) {
        return config.getOptionalValue(setting.property(), String.class).orElse(setting.preset());
    }
}
