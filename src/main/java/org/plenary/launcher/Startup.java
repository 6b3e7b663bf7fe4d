package org.plenary.launcher;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One start, from the checks to the links. Every check that can be made comes before the first process. PostgreSQL and
 * the server start side by side; the server waits with the application until the database answers.
 */
record Startup(Distribution distribution, Settings settings, Wish wish, StartCache cache, Console console) {

    Server run(Teardown teardown) throws InterruptedException {
        DataDirectory data = checked(teardown);
        Optional<OwnDatabase> own =
                settings.database().isPresent() ? Optional.empty() : Optional.of(begin(data, teardown));
        Database database =
                own.map(OwnDatabase::forServer).or(settings::database).orElseThrow();
        String key = KeyFile.random(32);
        console.say("Starting Plenary " + distribution.version() + " on port " + settings.port() + "…");
        ServerCommand command = new ServerCommand(distribution, settings, data, cache);
        Map<String, String> environment = environment(data, database, key);
        Redirect log = wish.foregroundLog() ? Redirect.INHERIT : Server.newLog(data);
        Server server = teardown.start(() -> Server.start(command, environment, log));
        if (own.isPresent()) {
            own.get().awaitStart();
        }
        server.databaseAnswers();
        greet(server, new StartCalls(settings.ownAddress(), key));
        return server;
    }

    private DataDirectory checked(Teardown teardown) {
        if (Files.notExists(settings.data())) {
            checkSurroundings();
        }
        DataDirectory data = teardown.start(() -> DataDirectory.open(settings.data()));
        Leftovers.stop(data);
        checkSurroundings();
        if (settings.database().isEmpty()) {
            new KeptCluster(data).check(distribution.postgresVersion());
        }
        return data;
    }

    /** Made before there is a data directory, so that a refusal leaves none; and when nothing left behind is in the way. */
    private void checkSurroundings() {
        Ports.claim(settings.address(), settings.port());
        settings.database().ifPresent(Database::reach);
    }

    private OwnDatabase begin(DataDirectory data, Teardown teardown) {
        console.say("Starting PostgreSQL in " + data.cluster() + "…");
        return teardown.start(() -> OwnDatabase.begin(data));
    }

    private Map<String, String> environment(DataDirectory data, Database database, String key) {
        Map<String, String> environment = new HashMap<>(settings.given());
        environment.put("PLENARY_DB_URL", database.url());
        environment.put("PLENARY_DB_USER", database.user());
        environment.put("PLENARY_DB_PASSWORD", database.password());
        environment.put("PLENARY_SECRET", settings.secret().orElseGet(data.secret()::value));
        environment.put("PLENARY_BASE_URL", settings.baseUrl());
        environment.put("PLENARY_ADDRESS", settings.address());
        environment.put("PLENARY_PORT", Integer.toString(settings.port()));
        environment.put("PLENARY_LAUNCHER_KEY", key);
        environment.put("PLENARY_LAUNCHER_REPORT", data.startReport().toString());
        return environment;
    }

    private void greet(Server server, StartCalls calls) throws InterruptedException {
        server.report().refusal().ifPresent(reason -> {
            throw new Refusal(reason);
        });
        calls.awaitReady(server);
        if (wish.sample() && calls.isEmpty()) {
            console.say("Loading the sample…");
            for (Step step : Step.of(distribution.sample())) {
                calls.send(step);
            }
        }
        List<Link> links = calls.links();
        console.say("Plenary is ready on " + settings.baseUrl());
        if (!links.isEmpty()) {
            console.say("");
            console.say(Link.block(links));
        }
    }
}
