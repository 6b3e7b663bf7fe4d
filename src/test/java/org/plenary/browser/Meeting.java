package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A hybrid event of three days around now, in UTC, with a panel that began five minutes ago and lasts eight hours. */
record Meeting(Stage stage, String slug, String title, LocalDateTime panelStart) {
    static final String PANEL = "Panel on shared courses";
    static final String CLOSING = "Closing words";
    static final String HALL = "Main hall";
    static final Duration PANEL_LENGTH = Duration.ofHours(8);

    private static final Duration ALREADY = Duration.ofMinutes(5);

    static LocalDateTime fiveMinutesAgo() {
        return LocalDateTime.now(ZoneOffset.UTC).minus(ALREADY).truncatedTo(ChronoUnit.MINUTES);
    }

    static Meeting arrange(Stage stage, String slug, String title) {
        Meeting meeting = new Meeting(stage, slug, title, fiveMinutesAgo());
        meeting.post("", meeting.facts());
        meeting.post("/" + slug + "/sessions", meeting.sessions());
        meeting.post("/" + slug + "/releases", "");
        return meeting;
    }

    Instant startsAt() {
        return panelStart.toInstant(ZoneOffset.UTC);
    }

    LocalDate firstDay() {
        return panelStart.toLocalDate().minusDays(1);
    }

    LocalDate lastDay() {
        return firstDay().plusDays(2);
    }

    /** A day that is over everywhere. */
    LocalDate longAgo() {
        return firstDay().minusDays(2);
    }

    /** @return the link in the mail that arrives */
    String invite(Person person) {
        return invite(person.email);
    }

    /** The same for somebody who is no person of the sample. */
    String invite(String address) {
        Map<String, Object> wish = Map.of("people", List.of(address));
        return stage.mail()
                .after(() -> post("/" + slug + "/invitations", wish), address, title)
                .link();
    }

    /** Once somebody of the organisation is invited. @return the link in the mail to its focal point */
    String writeTo(Person focalPoint) {
        String letters = delegation(focalPoint) + "/letters";
        return stage.mail()
                .after(() -> post(letters, ""), focalPoint.email, "Please name your delegation: " + title)
                .link();
    }

    /** Their organisation has so many seats on site and none online, to be filled until the end of that day. */
    void agree(Person focalPoint, int onSite, LocalDate lastDay) {
        Map<String, Object> terms = Map.of("onSite", onSite, "online", 0, "lastDay", lastDay.toString());
        call(delegation(focalPoint), RequestOptions.create().setMethod("PUT").setData(terms));
    }

    /** Whoever comes in person says on which days. */
    void asksForDays() {
        Map<String, Object> facts = new HashMap<>(facts());
        facts.put("perDay", true);
        call("/" + slug, RequestOptions.create().setMethod("PUT").setData(facts));
    }

    /** One more session, so many hours after the panel began, for which so many can sign up. */
    void offers(String name, int hours, int places) {
        Map<String, Object> session =
                new HashMap<>(session("presentation", name, panelStart.plusHours(hours), Duration.ofMinutes(45)));
        session.put("places", places);
        session.remove("room");
        post("/" + slug + "/sessions", List.of(session));
        post("/" + slug + "/releases", "");
    }

    /** So many can come in person. */
    void holds(int places) {
        Map<String, Object> facts = new HashMap<>(facts());
        facts.put("capacity", places);
        call("/" + slug, RequestOptions.create().setMethod("PUT").setData(facts));
    }

    /** Anybody can register, and staff decide about each. */
    void opens() {
        Map<String, Object> terms = Map.of("open", true, "approval", true);
        call(
                "/" + slug + "/open-registration",
                RequestOptions.create().setMethod("PUT").setData(terms));
    }

    private String delegation(Person focalPoint) {
        String all = get("/" + slug + "/delegations");
        String code = focalPoint.email.replaceAll(".*@(.*)\\.example", "$1");
        int at = all.lastIndexOf("\"id\":\"", all.indexOf('"' + code + '"')) + 6;
        return "/" + slug + "/delegations/" + all.substring(at, all.indexOf('"', at));
    }

    /** One more question at the end of its form, in English. */
    void asks(String type, String label, Map<String, Object> more) {
        Map<String, Object> question = new HashMap<>(more);
        question.put("type", type);
        question.put("label", Map.of("en", label));
        post("/" + slug + "/questions", question);
    }

    /** A ready-made set of questions. */
    void asksReady(String set) {
        post("/" + slug + "/questions/ready", Map.of("ready", set));
    }

    /** How the desk sees a person's answer. */
    String answerOf(Person person) {
        String all = get("/" + slug + "/invitations");
        int at = all.indexOf(person.email);
        return all.substring(all.lastIndexOf('{', at), all.indexOf('}', at) + 1);
    }

    String sessionId() {
        String sessions = get("/" + slug + "/sessions");
        int at = sessions.indexOf("\"id\":\"") + 6;
        return sessions.substring(at, sessions.indexOf('"', at));
    }

    private Map<String, Object> facts() {
        return Map.of(
                "slug",
                slug,
                "series",
                "regional-policy-dialogue",
                "title",
                Map.of("en", title),
                "summary",
                Map.of("en", "How universities share their online courses."),
                "startsOn",
                firstDay().toString(),
                "endsOn",
                lastDay().toString(),
                "zone",
                "UTC",
                "mode",
                "hybrid",
                "venue",
                Map.of("en", "Lisbon, Main hall"),
                "meetingUrl",
                MeetingRoom.ADDRESS);
    }

    private List<Map<String, Object>> sessions() {
        return List.of(
                session("panel", PANEL, panelStart, PANEL_LENGTH),
                session("closing", CLOSING, panelStart.plus(PANEL_LENGTH), Duration.ofMinutes(30)));
    }

    private static Map<String, Object> session(String kind, String name, LocalDateTime start, Duration length) {
        return Map.of(
                "kind", kind,
                "title", Map.of("en", name),
                "start", start.toString(),
                "minutes", length.toMinutes(),
                "room", HALL);
    }

    private void post(String path, Object body) {
        call(path, RequestOptions.create().setMethod("POST").setData(body));
    }

    private String get(String path) {
        return call(path, RequestOptions.create());
    }

    private String call(String path, RequestOptions options) {
        try (BrowserContext desk =
                stage.browser().newContext(new Browser.NewContextOptions().setStorageState(stage.staff()))) {
            APIResponse answer = desk.request()
                    .fetch(
                            stage.address() + "/api/v1/events" + path,
                            options.setHeader("Origin", stage.address()).setHeader("Content-Type", "application/json"));
            assertThat(answer.status()).as(path + ": " + answer.text()).isLessThan(300);
            return answer.text();
        }
    }
}
