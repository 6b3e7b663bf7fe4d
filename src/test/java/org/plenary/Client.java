package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who talks to the server, from an address of their own. Redirects are told, not followed. */
public final class Client {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<String> fields;

    private Client(List<String> fields) {
        this.fields = fields;
    }

    /** A browser nobody signed in with. */
    public static Client anybody() {
        int number = ADDRESSES.incrementAndGet();
        return new Client(List.of("X-Forwarded-For", "10.0." + number / 250 + "." + (number % 250 + 1)));
    }

    /** The launcher, which may do anything through the API. */
    public static Client launcher() {
        return anybody().with("Authorization", "Bearer " + Server.LAUNCHER_KEY);
    }

    public static Client signedIn(String session) {
        return anybody().with("Cookie", "plenary=" + session);
    }

    public Client with(String field, String value) {
        return new Client(
                Stream.concat(fields.stream(), Stream.of(field, value)).toList());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The answer as soon as it begins; the body is read as fast as the test reads it. */
    public HttpResponse<InputStream> stream(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofInputStream());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    /** As a form of our own page does. */
    public HttpResponse<String> submit(String path, Map<String, String> values) {
        return submit(
                path,
                values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                        .collect(Collectors.joining("&")));
    }

    /** A form whose fields are encoded already, so that one of them may come more than once. */
    public HttpResponse<String> submit(String path, String form) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** As a form of our own page does that has files in it. */
    public HttpResponse<String> submit(String path, Parts parts) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", Parts.TYPE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.body())));
    }

    /** The answer as it comes, byte by byte. */
    public HttpResponse<byte[]> fetch(String path) {
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send("POST", path, type, body);
    }

    /** In pieces, without saying beforehand how much it is. */
    public HttpResponse<String> pour(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8)))));
    }

    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(
                request(path).header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postJson(String path, String json) {
        return post(path, "application/json", json);
    }

    private HttpRequest.Builder request(String path) {
        List<String> all = new ArrayList<>(fields);
        return HttpRequest.newBuilder(URI.create(Server.address() + path)).headers(all.toArray(String[]::new));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, Client::text);
    }

    /** Of what goes on for ever, nothing. */
    private static HttpResponse.BodySubscriber<String> text(HttpResponse.ResponseInfo answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
                ? HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofInputStream(), Client::closed)
                : HttpResponse.BodySubscribers.ofString(UTF_8);
    }

    private static String closed(InputStream stream) {
        try (stream) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
