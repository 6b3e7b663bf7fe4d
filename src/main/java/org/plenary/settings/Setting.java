package org.plenary.settings;

/** Every setting there is. The README's table is held against this list by a test. */
public enum Setting {
    PLENARY_BASE_URL("http://localhost:8080"),
    PLENARY_DB_URL(""),
    PLENARY_DB_USER(""),
    PLENARY_DB_PASSWORD(""),
    PLENARY_SECRET(""),
    PLENARY_ADMIN_EMAIL("admin@plenary.example"),
    PLENARY_NETWORK_NAME("Plenary"),
    PLENARY_MAIL_FROM("plenary@plenary.example"),
    PLENARY_MAIL_SMTP_HOST(""),
    PLENARY_MAIL_SMTP_PORT("587"),
    PLENARY_MAIL_SMTP_USER(""),
    PLENARY_MAIL_SMTP_PASSWORD(""),
    PLENARY_MAIL_SMTP_TLS("starttls"),
    PLENARY_MAIL_CONNECTIONS("4"),
    PLENARY_MAIL_DOMAIN_RATE("none"),
    PLENARY_MAIL_BOUNCES(""),
    PLENARY_MAIL_IMAP_HOST(""),
    PLENARY_MAIL_IMAP_PORT("993"),
    PLENARY_MAIL_IMAP_USER(""),
    PLENARY_MAIL_IMAP_PASSWORD(""),
    PLENARY_MAIL_IMAP_TLS("tls"),
    PLENARY_MAIL_IMAP_FOLDER("INBOX"),
    PLENARY_FILES_STORE("database"),
    PLENARY_FILES_DIRECTORY(""),
    PLENARY_FILES_LARGEST("8"),
    PLENARY_FILES_PER_PERSON("40"),
    PLENARY_FILES_S3_URL(""),
    PLENARY_FILES_S3_REGION("us-east-1"),
    PLENARY_FILES_S3_KEY(""),
    PLENARY_FILES_S3_SECRET(""),
    PLENARY_PROXY("none"),
    PLENARY_LAUNCHER_KEY(""),
    PLENARY_LAUNCHER_REPORT("");

    private final String preset;

    Setting(String preset) {
        this.preset = preset;
    }

    /** What holds when the operator sets nothing; empty where there is nothing to preset. */
    public String preset() {
        return preset;
    }

    /** The MicroProfile Config name: {@code plenary.base.url}. */
    public String property() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }
}
