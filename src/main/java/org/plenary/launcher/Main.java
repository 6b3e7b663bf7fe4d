package org.plenary.launcher;

import java.util.List;
import java.util.logging.LogManager;

/** Reads the command line and does what it says. */
public final class Main {
    private static final int REFUSED = 1;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        // Zonky and the JDBC driver log for programmers; what people need to know is said as a refusal.
        LogManager.getLogManager().reset();
        Teardown teardown = new Teardown();
        Runtime.getRuntime().addShutdownHook(new Thread(teardown::interrupt, "stop"));
        try {
            Wish wish = Wish.of(arguments);
            Distribution distribution = Distribution.find();
            return switch (wish.action()) {
                case HELP -> print(Help.TEXT);
                case VERSION ->
                    print("Plenary " + distribution.version() + ", PostgreSQL " + distribution.postgresVersion()
                            + ", Java " + Runtime.version());
                case WARM ->
                    new WarmUp(distribution, System.getenv().getOrDefault("PLENARY_JAVA_OPTS", ""), Console.of(wish))
                            .run(teardown);
                case START -> serve(distribution, wish, teardown);
            };
        } catch (Refusal | InterruptedException e) {
            return refuse(e, teardown);
        }
    }

    private static int serve(Distribution distribution, Wish wish, Teardown teardown) throws InterruptedException {
        Console console = Console.of(wish);
        Settings settings = Settings.of(System.getenv());
        StartCache cache = StartCache.used(distribution.home());
        Server server = new Startup(distribution, settings, wish, cache, console).run(teardown);
        console.say("Ctrl-C stops it.");
        int code = server.waitFor();
        if (!teardown.isEnding()) {
            teardown.end();
            System.err.println("Plenary stopped: the server ended by itself with code " + code + server.seeLog());
        }
        return REFUSED;
    }

    /** On Ctrl-C this thread sees its work fall over; the person who pressed it needs no message about that. */
    private static int refuse(Exception reason, Teardown teardown) {
        if (!teardown.isEnding()) {
            teardown.end();
            System.err.println("Plenary cannot start: " + reason.getMessage());
        }
        return REFUSED;
    }

    private static int print(String text) {
        System.out.println(text);
        return 0;
    }
}
