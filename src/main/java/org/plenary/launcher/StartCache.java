package org.plenary.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the server's Java keeps of one run to start faster the next time: from JDK 25 on an ahead-of-time cache, before
 * that an archive of its classes. Java checks that it fits, and starts without when it does not.
 */
record StartCache(Path file, List<String> flags) {
    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    static StartCache used(Path home) {
        Path file = file(home);
        if (!Files.isRegularFile(file)) {
            return new StartCache(file, List.of());
        }
        return new StartCache(
                file,
                AHEAD_OF_TIME ? aheadOfTime(file) : List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds*=off:stderr"));
    }

    /** With compilers that stand back: docs/decisions/016. */
    private static List<String> aheadOfTime(Path file) {
        return List.of(
                "-XX:AOTCache=" + file,
                "-Xlog:aot*=off,cds*=off:stderr",
                "-XX:ThreadPriorityPolicy=1",
                "-XX:CompilerThreadPriority=10",
                // at each start, that we may not be allowed to raise a priority, which we do not want
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-PrintWarnings");
    }

    /** A run with these flags writes the file when it ends. */
    static StartCache made(Path home) {
        Path file = file(home);
        return new StartCache(
                file, List.of((AHEAD_OF_TIME ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file));
    }

    private static Path file(Path home) {
        return home.resolve(AHEAD_OF_TIME ? "plenary.aot" : "plenary.jsa");
    }
}
