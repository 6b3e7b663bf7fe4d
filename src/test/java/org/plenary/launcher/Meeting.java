package org.plenary.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A meeting of its own at a launched Plenary, entered through the API with a token. */
final class Meeting {
    private static final int DOMAINS = 25;
    private static final String EVENT = """
            {"slug": "%s", "series": "regional-policy-dialogue", "title": {"en": "Tallinn dialogue", "fr": "Dialogue de Tallinn"},
             "startsOn": "2031-06-02", "zone": "Europe/Tallinn", "mode": "hybrid", "venue": {"en": "Tallinn"},
             "meetingUrl": "https://meet.plenary.example/room"}
            """;
    private static final String SESSION = """
            [{"kind": "opening", "title": {"en": "Opening", "fr": "Ouverture"}, "start": "2031-06-02T09:00", "minutes": 60,
              "room": "Great Hall", "speakers": []}]
            """;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String address;
    private final String token;

    private Meeting(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** With one session on its agenda, published. */
    static Meeting published(String address, String token) {
        Meeting meeting = new Meeting(address, token);
        meeting.send(
                "/organisations/imports?doubtful=new",
                "text/csv",
                "organisation_id,name,kind,country,region\nee-" + meeting.id
                        + ",National Centre,national-centre,EE,central-and-eastern-europe\n");
        meeting.send("/events", "application/json", EVENT.formatted(meeting.slug()));
        meeting.send("/events/" + meeting.slug() + "/sessions", "application/json", SESSION);
        meeting.send("/events/" + meeting.slug() + "/releases", "application/json", "");
        return meeting;
    }

    String slug() {
        return "tallinn-" + id;
    }

    /** Guests with mailboxes at several domains, one half reading English, the other French. @return their addresses */
    List<String> invite(int many) {
        List<String> guests = IntStream.range(0, many)
                .mapToObj(i -> "guest-" + i + "-" + id + "@centre-" + i % DOMAINS + ".example")
                .toList();
        send(
                "/people/imports?doubtful=new",
                "text/csv",
                "organisation_id,given_name,family_name,email,language,time_zone\n"
                        + IntStream.range(0, many)
                                .mapToObj(i -> "ee-" + id + ",Guest," + i + "," + guests.get(i) + ","
                                        + (i % 2 == 0 ? "en" : "fr") + ",Europe/Tallinn\n")
                                .collect(Collectors.joining()));
        send(
                "/events/" + slug() + "/invitations",
                "application/json",
                "{\"people\": [\"" + String.join("\", \"", guests) + "\"]}");
        return guests;
    }

    private void send(String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
