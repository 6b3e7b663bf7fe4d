package org.plenary.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where the server's own Java begins: Payara Micro, kept from outliving the launcher or running with nothing in it. */
public final class ServerMain {
    private static final String PAYARA = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final int FAILED = 1;

    private ServerMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        LogHandler.takePrinted();
        stopWithLauncher();
        try {
            boot(Class.forName(PAYARA), arguments);
        } catch (InvocationTargetException e) {
            System.err.println(e.getCause());
            System.exit(FAILED);
        }
        // Payara logs why an application cannot be deployed, and stays up without it.
        if (!Files.exists(Path.of(System.getenv("PLENARY_LAUNCHER_REPORT")))) {
            System.exit(FAILED);
        }
    }

    private static void boot(Class<?> payara, String[] arguments) throws ReflectiveOperationException {
        Object boot = payara.getMethod("getInstance", boolean.class).invoke(null, true);
        // after Payara itself and before the application, the first to need the database
        Consumer<Object> handler = server -> awaitDatabase();
        payara.getMethod("setPostBootHandler", Consumer.class).invoke(boot, handler);
        payara.getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** The launcher says on standard input that the database answers, or closes it and takes back its order. */
    private static void awaitDatabase() {
        try {
            if (System.in.read() < 0) {
                Runtime.getRuntime().halt(FAILED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopWithLauncher() {
        Thread thread = new Thread(ServerMain::awaitLauncher, "launcher-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whoever kills the launcher outright leaves it no time to stop us and then its PostgreSQL. */
    private static void awaitLauncher() {
        ProcessHandle.of(Long.getLong("plenary.launcher"))
                .ifPresent(launcher -> launcher.onExit().join());
        Leftovers.releasePostgres(Path.of(System.getProperty("plenary.cluster")));
        System.exit(FAILED);
    }
}
