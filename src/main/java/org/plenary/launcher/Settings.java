package org.plenary.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresql.Driver;

/** What the environment says, checked. Of what was given, the variables not named here are for the server alone. */
record Settings(
        int port,
        String address,
        Path data,
        Optional<Database> database,
        Optional<String> secret,
        String baseUrl,
        List<String> javaOptions,
        Map<String, String> given) {

    private static final int SECRET_LENGTH = 32;

    static Settings of(Map<String, String> environment) {
        Asked asked = new Asked(environment);
        int port = asked.value("PLENARY_PORT").map(Settings::port).orElse(8080);
        return new Settings(
                port,
                asked.value("PLENARY_ADDRESS").orElse("0.0.0.0"),
                Path.of(asked.value("PLENARY_DATA").orElse("data"))
                        .toAbsolutePath()
                        .normalize(),
                asked.value("PLENARY_DB_URL").map(url -> database(url, asked)),
                asked.value("PLENARY_SECRET").map(Settings::secret),
                asked.value("PLENARY_BASE_URL").map(Settings::baseUrl).orElse("http://localhost:" + port),
                asked.value("PLENARY_JAVA_OPTS")
                        .map(options -> List.of(options.split("\\s+")))
                        .orElse(List.of()),
                asked.plenary());
    }

    /** An empty variable counts as absent, as service managers and container files like to set them empty. */
    private record Asked(Map<String, String> environment) {
        Map<String, String> plenary() {
            Map<String, String> found = new HashMap<>(environment);
            found.keySet().removeIf(name -> !name.startsWith("PLENARY_"));
            return Map.copyOf(found);
        }

        Optional<String> value(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    /** The address at which this machine reaches its own server. */
    String ownAddress() {
        boolean everyone = address.equals("0.0.0.0") || address.equals("::");
        return "http://" + (everyone ? "127.0.0.1" : address.contains(":") ? "[" + address + "]" : address) + ":"
                + port;
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new Refusal("PLENARY_PORT is \"" + text + "\"; it must be a number from 1 to 65535.");
    }

    private static Database database(String url, Asked asked) {
        if (!url.startsWith("jdbc:postgresql://") || Driver.parseURL(url, null) == null) {
            throw new Refusal("PLENARY_DB_URL must look like jdbc:postgresql://host:5432/plenary.");
        }
        return new Database(
                url,
                asked.value("PLENARY_DB_USER").orElse("plenary"),
                asked.value("PLENARY_DB_PASSWORD").orElse(""));
    }

    private static String secret(String text) {
        if (text.length() < SECRET_LENGTH) {
            throw new Refusal("PLENARY_SECRET is too short; give it at least " + SECRET_LENGTH
                    + " characters, for example from: openssl rand -base64 48");
        }
        return text;
    }

    private static String baseUrl(String text) {
        String url = text.replaceAll("/+$", "");
        try {
            URI uri = URI.create(url);
            String host = String.valueOf(uri.getHost());
            String scheme = host.matches("localhost|127[.]0[.]0[.]1") ? "https?" : "https";
            if (uri.getHost() != null && url.matches(scheme + "://[^/?#]+")) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(badBaseUrl(text), e);
        }
        throw new Refusal(badBaseUrl(text));
    }

    private static String badBaseUrl(String text) {
        return "PLENARY_BASE_URL is \"" + text
                + "\"; it must be the address people use, like https://plenary.example.org, without a path"
                + " (http:// is for localhost).";
    }
}
