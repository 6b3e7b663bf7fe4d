package org.plenary.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the server's Java treats its ahead-of-time cache, which JDK 25 and later keep of a run to start faster. */
record StartCache(List<String> flags) {
    static final int FIRST_RELEASE = 25;

    static boolean isPossible() {
        return Runtime.version().feature() >= FIRST_RELEASE;
    }

    /** Java checks that the cache fits it and the flags, and starts without when it does not. */
    static StartCache used(Path file) {
        boolean use = isPossible() && Files.isRegularFile(file);
        return new StartCache(use ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off,cds=off") : List.of());
    }

    static StartCache made(Path file) {
        return new StartCache(List.of("-XX:AOTCacheOutput=" + file));
    }
}
