package org.plenary.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processes of this machine whose command line names a data directory: the server and PostgreSQL. */
final class Running {
    private Running() {}

    /** Their programs' names, in alphabetical order. */
    static List<String> on(Path data) {
        return processes(data).map(Running::program).sorted().toList();
    }

    static void kill(String program, Path data) {
        processes(data).filter(process -> program(process).equals(program)).forEach(ProcessHandle::destroyForcibly);
    }

    /** Of a Plenary whose database runs elsewhere. */
    static void killServer(Path data) {
        try {
            String server = Files.readString(data.resolve("plenary.pid")).strip();
            ProcessHandle.of(Long.parseLong(server.split("\\D")[0]))
                    .orElseThrow()
                    .destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ProcessHandle> processes(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(words -> String.join(" ", words).contains(data + "/"))
                        .orElse(false));
    }

    private static String program(ProcessHandle process) {
        return Path.of(process.info().command().orElse("?")).getFileName().toString();
    }
}
