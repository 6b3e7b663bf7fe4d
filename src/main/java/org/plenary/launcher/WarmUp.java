package org.plenary.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Runs the server once on throw-away data, so that Java can keep what it learnt for the next starts. Of the operator's
 * settings it sees the flags for Java alone: nothing here may reach a real database or a real mail server.
 */
record WarmUp(Distribution distribution, String javaOptions, Console console) {
    private static final List<String> PAGES = List.of("/", "/calendar/all.ics", "/health/ready", "/desk", "/openapi");
    private static final int ROUNDS = 20;
    private static final Duration WRITING_LIMIT = Duration.ofMinutes(5);

    int run(Teardown teardown) throws InterruptedException {
        try {
            return make(StartCache.made(distribution.home()), teardown);
        } catch (IOException e) {
            throw new Refusal("the cache in " + distribution.home() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private int make(StartCache cache, Teardown teardown) throws IOException, InterruptedException {
        if (!Files.isWritable(distribution.home())) {
            throw new Refusal("this user may not write the cache into " + distribution.home()
                    + "; warm it as the user who installed it.");
        }
        Files.deleteIfExists(cache.file());
        Path data = Files.createTempDirectory("plenary-warm");
        teardown.start(() -> (AutoCloseable) () -> Folder.remove(data));
        Settings settings = Settings.of(Map.of(
                "PLENARY_PORT",
                Integer.toString(Ports.anyFree()),
                "PLENARY_ADDRESS",
                "127.0.0.1",
                "PLENARY_DATA",
                data.toString(),
                "PLENARY_JAVA_OPTS",
                javaOptions));
        Wish wish =
                new Wish(Wish.Action.WARM, Files.exists(distribution.sample().resolve("steps.txt")), false);

        Server server = new Startup(distribution, settings, wish, cache, console).run(teardown);
        visit(settings.ownAddress());
        console.say("Writing the cache…");
        server.stop(WRITING_LIMIT);
        if (!Files.exists(cache.file())) {
            throw new Refusal(
                    "Java " + Runtime.version() + " wrote no cache; Plenary starts without one, only slower.");
        }
        console.say("Wrote " + cache.file() + ", " + Files.size(cache.file()) / 1_000_000 + " MB.");
        return 0;
    }

    private static void visit(String address) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : PAGES) {
                HttpRequest request =
                        HttpRequest.newBuilder(URI.create(address + page)).build();
                client.send(request, BodyHandlers.discarding());
            }
        }
    }
}
