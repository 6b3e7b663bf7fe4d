package org.plenary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Outlives the Java of the tests by a moment. Servers and databases that tests start are told to it; when that Java is
 * killed before it could stop them, the guard does.
 */
public final class Guard {
    /** Ends at the end of its input, which comes when whoever writes to it is gone; "over" says that all is in order. */
    private static final String SCRIPT =
            "all=; while read one; do [ \"$one\" = over ] && exit; all=\"$all $one\"; done; kill -9 $all 2>/dev/null";

    private static final Guard OURS = ours();

    private final OutputStream word;

    Guard() {
        try {
            word = new ProcessBuilder("sh", "-c", SCRIPT).start().getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void watch(ProcessHandle process) {
        OURS.tell(String.valueOf(process.pid()));
    }

    private static Guard ours() {
        Guard guard = new Guard();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> guard.tell("over")));
        return guard;
    }

    void tell(String line) {
        try {
            word.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            word.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if this Java were killed. */
    void loseSight() throws IOException {
        word.close();
    }
}
