package org.plenary;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.Purpose;
import org.plenary.identity.Staff;

/** The Tallinn dialogue and its people, set up anew through the API for each test that wants one. */
public final class Dialogue {
    private static final String EVENT = """
            {"slug": "%s", "series": "regional-policy-dialogue", "title": {"en": "Tallinn dialogue", "fr": "Dialogue de Tallinn"},
             "startsOn": "%s", "zone": "Europe/Tallinn", "mode": "hybrid", "venue": {"en": "Tallinn"},
             "meetingUrl": "https://meet.plenary.example/room"}
            """;
    private static final String SESSION = """
            [{"kind": "opening", "title": {"en": "%s", "fr": "Ouverture, \\"Tallinn\\""}, "start": "%sT%s", "minutes": 60,
              "room": "%s", "speakers": [{"email": "%s", "role": "moderator"}]}]
            """;
    private static final String PEOPLE = "organisation_id,honorific,given_name,family_name,email,language,time_zone\n";

    private static final int PATIENCE = 300;

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate day;

    private Dialogue(LocalDate day) {
        this.day = day;
    }

    /** With Ana of Tallinn, who reads English, and Luc of Lyon, who reads French; nothing on the agenda. */
    public static Dialogue planned() {
        return on(LocalDate.of(2031, 6, 2));
    }

    public static Dialogue on(LocalDate day) {
        Dialogue dialogue = new Dialogue(day);
        dialogue.api(
                "/api/v1/organisations/imports?doubtful=new",
                "text/csv",
                "organisation_id,name,kind,country,region\nee-" + dialogue.id
                        + ",National Centre,national-centre,EE,central-and-eastern-europe\n");
        dialogue.api(
                "/api/v1/people/imports?doubtful=new",
                "text/csv",
                PEOPLE + "ee-" + dialogue.id + ",Dr,Ana,Kask," + dialogue.ana() + ",en,Europe/Tallinn\nee-"
                        + dialogue.id + ",,Luc,Morel," + dialogue.luc() + ",fr,Europe/Paris\n");
        dialogue.api("/api/v1/events", "application/json", EVENT.formatted(dialogue.slug(), day));
        return dialogue;
    }

    /** With an opening at nine in the Great Hall, published. */
    public static Dialogue published() {
        Dialogue dialogue = planned();
        dialogue.add("Opening", "09:00", "Great Hall");
        dialogue.release();
        return dialogue;
    }

    public String slug() {
        return "tallinn-" + id;
    }

    public String ana() {
        return "ana-" + id + "@ee.example";
    }

    public String luc() {
        return "luc-" + id + "@fr.example";
    }

    /** More people of the National Centre, who read English. @return their addresses */
    public List<String> colleagues(int many) {
        List<String> addresses = IntStream.rangeClosed(1, many)
                .mapToObj(number -> "colleague-" + number + "-" + id + "@ee.example")
                .toList();
        api(
                "/api/v1/people/imports?doubtful=new",
                "text/csv",
                PEOPLE
                        + addresses.stream()
                                .map(address -> "ee-" + id + ",,Colleague," + address.split("-")[1] + "," + address
                                        + ",en,Europe/Tallinn\n")
                                .collect(Collectors.joining()));
        return addresses;
    }

    /** Ana looks after the seats of the National Centre from now on, and has her link. */
    public String anaIsFocalPoint() {
        Database.change("update people set focal_point = true where email = ?::citext", ana());
        api("/api/v1/events/" + slug() + "/delegations/" + delegation() + "/letters", "application/json", "");
        return Staff.path(
                Purpose.FOCAL_POINT,
                UUID.fromString(
                        Database.column("select f.id from focal_points f where f.delegation_id = ?", delegation())
                                .get(0)));
    }

    /** The delegation of the National Centre. */
    public UUID delegation() {
        return UUID.fromString(Database.column(
                        "select d.id from delegations d join events e on e.id = d.event_id where e.slug = ?", slug())
                .get(0));
    }

    public void seats(int onSite, int online) {
        Database.change(
                "update delegations set quota_on_site = ?, quota_online = ? where id = ?",
                onSite,
                online,
                delegation());
    }

    /** So many can come in person; null for as many as want to. */
    public void capacity(@Nullable Integer places) {
        Database.change("update events set capacity = ? where slug = ?", places, slug());
    }

    /** How a person's registration stands, such as {@code waiting on-site}. */
    public List<String> registered(String person) {
        return Database.column(
                "select r.state || ' ' || r.mode from registrations r join people p on p.id = r.person_id"
                        + " join events e on e.id = r.event_id where e.slug = ? and p.email = ?::citext",
                slug(),
                person);
    }

    /** Places taken on site and people who wait for one, as the database counts them. */
    public List<String> places() {
        return Database.column(
                "select p.taken || ' ' || p.waiting from places p join events e on e.id = p.event_id where e.slug = ?",
                slug());
    }

    /** The time to answer is over. */
    public void close() {
        Database.change("update delegations set closes_at = now() - interval '1 minute' where id = ?", delegation());
    }

    /** Waits until every mail of the dialogue that is due has gone out. */
    public void mailed() {
        String waiting = "select id from messages where event = ? and state in ('ready', 'sending')";
        for (int i = 0; i < PATIENCE && !Database.column(waiting, slug()).isEmpty(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** State and seat of a person's invitation, such as {@code accepted online}. */
    public List<String> state(String person) {
        return Database.column(
                "select i.state || ' ' || coalesce(i.seat, '-') from invitations i join people p on p.id = i.person_id"
                        + " join events e on e.id = i.event_id where e.slug = ? and p.email = ?::citext",
                slug(),
                person);
    }

    /** Seats held on site and online, as the database counts them. */
    public List<String> held() {
        return Database.column("select held_on_site || ' ' || held_online from delegations where id = ?", delegation());
    }

    public UUID invitationId(String person) {
        return UUID.fromString(Database.column(
                        "select i.id from invitations i join people p on p.id = i.person_id"
                                + " join events e on e.id = i.event_id where e.slug = ? and p.email = ?::citext",
                        slug(),
                        person)
                .get(0));
    }

    public void add(String title, String time, String room) {
        api(
                "/api/v1/events/" + slug() + "/sessions",
                "application/json",
                SESSION.formatted(title, day, time, room, ana()));
    }

    public void release() {
        api("/api/v1/events/" + slug() + "/releases", "application/json", "");
    }

    public void invite(String... people) {
        String quoted = Stream.of(people).map(person -> '"' + person + '"').collect(Collectors.joining(","));
        api("/api/v1/events/" + slug() + "/invitations", "application/json", "{\"people\": [" + quoted + "]}");
    }

    /** So many guests with addresses at that domain. */
    public String[] guests(int many, String domain) {
        String[] guests = IntStream.range(0, many)
                .mapToObj(i -> "guest-" + i + "-" + id + "@" + domain)
                .toArray(String[]::new);
        api(
                "/api/v1/people/imports?doubtful=new",
                "text/csv",
                PEOPLE
                        + Stream.of(guests)
                                .map(guest -> "ee-" + id + ",,Guest," + guest.replace('@', ' ') + "," + guest
                                        + ",en,Europe/Tallinn\n")
                                .collect(Collectors.joining()));
        return guests;
    }

    /** Path of the invitee's own link. */
    public String invitation(String person) {
        return Staff.path(Purpose.INVITATION, invitationId(person));
    }

    /** Path of the participant's own link of that purpose. */
    public String registration(Purpose purpose, String person) {
        return Staff.path(
                purpose,
                UUID.fromString(Database.column(
                                "select r.id from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                                person)
                        .get(0)));
    }

    /** Path where a person's official letter is checked. */
    public String letter(String person) {
        return Staff.path(
                Purpose.LETTER,
                UUID.fromString(Database.column(
                                "select id from letters_of_invitation where invitation_id = ?", invitationId(person))
                        .get(0)));
    }

    /** Of the official letter with that number. */
    public String reference(int number) {
        return slug().toUpperCase(Locale.ROOT) + "/000" + number;
    }

    public UUID person(String email) {
        return UUID.fromString(Database.column("select id from people where email = ?::citext", email)
                .get(0));
    }

    private void api(String path, String type, String body) {
        HttpResponse<String> answer = Client.launcher().post(path, type, body);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
    }
}
