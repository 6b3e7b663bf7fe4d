package org.plenary.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** What the launcher asks of the server it started, with a key that only these two know. */
final class StartCalls {
    private static final Duration READY_LIMIT = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String key;

    StartCalls(String address, String key) {
        this.address = address;
        this.key = key;
    }

    void awaitReady(Server server) throws InterruptedException {
        long end = System.nanoTime() + READY_LIMIT.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            if (status("/health/ready") == 200) {
                return;
            }
            Thread.sleep(GLANCE.toMillis());
        }
        throw new Refusal("the server does not answer /health/ready" + server.seeLog());
    }

    private int status(String path) throws InterruptedException {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    boolean isEmpty() throws InterruptedException {
        return text(request("/api/v1/start").GET()).strip().equals("empty");
    }

    List<Link> links() throws InterruptedException {
        return text(request("/api/v1/start/links").POST(BodyPublishers.noBody()))
                .lines()
                .filter(line -> line.contains("\t"))
                .map(Link::of)
                .toList();
    }

    void send(Step step) throws InterruptedException {
        HttpRequest.Builder request = request(step.path()).method(step.method(), step.body());
        step.contentType().ifPresent(type -> request.header("Content-Type", type));
        text(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(ANSWER_LIMIT)
                .header("Authorization", "Bearer " + key);
    }

    private String text(HttpRequest.Builder builder) throws InterruptedException {
        HttpRequest request = builder.build();
        String what = request.method() + " " + request.uri().getPath();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new Refusal(what + " was answered " + answer.statusCode() + ": " + Problem.of(answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new Refusal(what + " was not answered (" + e.getClass().getSimpleName() + ").", e);
        }
    }
}
