package org.plenary.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Those who answer by a script, which sends what their browsers would send. */
final class WalkCrowd {
    static final String BOAT = "Boat on the river";
    static final String MUSEUM = "Museum of maps";

    private static final Pattern FIELD = Pattern.compile("name=\"(q-[0-9a-f-]+)\"");
    private static final List<String> PASSPORT = List.of("TRAVELLER ", "KE", "1979-11-05", "K 0071 ", "2039-01-31");
    private static final int NAME = 0;
    private static final int DIET = 2;
    private static final int VISA = 4;
    private static final int EXCURSION = 10;
    private static final int CONSENT = 11;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Mailbox mail;
    private final String title;
    private final Map<Walker, String> registrations = new HashMap<>();

    WalkCrowd(Mailbox mail, String title) {
        this.mail = mail;
        this.title = title;
    }

    /** @return whether they are registered at once, and so asked to fill in the form */
    boolean accepts(Walker person, String mode) {
        String leads = post(mail.newest(person.email(), title).link(), Map.of("reply", mode));
        registrations.put(person, leads.replaceFirst("/form$", ""));
        return leads.endsWith("/form");
    }

    /** @return the excursion they get, which is the museum when the boat is full */
    String fillsIn(Walker person, boolean asksForVisa) {
        String form = registration(person) + "/form";
        List<String> fields = fields(form);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(fields.get(NAME), person.name());
        answers.put(fields.get(DIET), "halal");
        answers.put(fields.get(VISA), asksForVisa ? "yes" : "no");
        for (int i = 0; asksForVisa && i < PASSPORT.size(); i++) {
            boolean isTheirs = PASSPORT.get(i).endsWith(" ");
            answers.put(fields.get(VISA + 1 + i), PASSPORT.get(i) + (isTheirs ? number(person) : ""));
        }
        answers.put(fields.get(EXCURSION), "c1");
        answers.put(fields.get(CONSENT), "yes");
        answers.put("do", "send");
        if (send(form, answers).statusCode() == 303) {
            return BOAT;
        }
        answers.put(fields.get(EXCURSION), "c2");
        post(form, answers);
        return MUSEUM;
    }

    /** All that is asked of who takes part online. */
    void consents(Walker person) {
        String form = registration(person) + "/form";
        List<String> fields = fields(form);
        post(form, Map.of(fields.get(fields.size() - 1), "yes", "do", "send"));
    }

    /** The name in the passport of who asked for a letter. */
    static String passportName(Walker person) {
        return PASSPORT.get(0) + number(person);
    }

    /** {@code decline}, or {@code take} or {@code leave} what is offered. */
    void answers(Walker person, String reply) {
        post(registration(person), Map.of("reply", reply));
    }

    private String registration(Walker person) {
        return Objects.requireNonNull(registrations.get(person), person.email());
    }

    private static String number(Walker person) {
        return person.email().replaceAll("\\D", "");
    }

    private List<String> fields(String form) {
        String page = send(HttpRequest.newBuilder(URI.create(form)).GET()).body();
        return FIELD.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    /** @return where the answer leads */
    private String post(String address, Map<String, String> form) {
        HttpResponse<String> answer = send(address, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(String address, Map<String, String> form) {
        String fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
