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

/** Runs the server once on throw-away data, so that Java can keep what it learnt for the next starts. */
record WarmUp(Distribution distribution, Console console) {
    private static final List<String> PAGES = List.of("/", "/calendar/all.ics", "/health/ready", "/desk", "/openapi");
    private static final int ROUNDS = 20;
    private static final Duration WRITING_LIMIT = Duration.ofMinutes(5);

    int run(Teardown teardown) throws InterruptedException {
        if (!StartCache.isPossible()) {
            console.say("Java " + Runtime.version().feature() + " keeps no such cache; JDK " + StartCache.FIRST_RELEASE
                    + " and newer do. Nothing was done.");
            return 0;
        }
        try {
            return make(teardown);
        } catch (IOException e) {
            throw new Refusal("the cache " + distribution.startCache() + " cannot be written.", e);
        }
    }

    private int make(Teardown teardown) throws IOException, InterruptedException {
        Path cache = distribution.startCache();
        Files.deleteIfExists(cache);
        Path data = Files.createTempDirectory("plenary-warm");
        teardown.start(() -> (AutoCloseable) () -> Folder.remove(data));
        Settings settings =
                Settings.of(Map.of("PLENARY_PORT", Integer.toString(Ports.anyFree()), "PLENARY_DATA", data.toString()));
        Wish wish =
                new Wish(Wish.Action.WARM, Files.exists(distribution.sample().resolve("steps.txt")), false);

        Server server = new Startup(distribution, settings, wish, StartCache.made(cache), console).run(teardown);
        visit(settings.baseUrl());
        console.say("Writing the cache…");
        server.stop(WRITING_LIMIT);
        if (!Files.exists(cache)) {
            throw new Refusal("Java wrote no cache.");
        }
        console.say("Wrote " + cache + ", " + Files.size(cache) / 1_000_000 + " MB.");
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
