package org.plenary.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line of the server's own Java. */
record ServerCommand(Distribution distribution, Settings settings, DataDirectory data, StartCache cache) {
    private static final int RELEASE = Runtime.version().feature();

    List<String> line() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(machine());
        line.addAll(log());
        line.addAll(cache.flags());
        line.addAll(settings.javaOptions());
        line.addAll(opened("Add-Opens", "--add-opens"));
        line.addAll(opened("Add-Exports", "--add-exports"));
        line.addAll(payara());
        return line;
    }

    private List<String> machine() {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx1g",
                // one heap of this size is collected in moments, and G1's helpers would take a core from the start
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + data.crashReport(),
                "-Djava.awt.headless=true",
                // the authorities this Java trusts and its maintainers keep up to date, instead of Payara's own list
                "-Djavax.net.ssl.trustStore=" + Path.of(System.getProperty("java.home"), "lib", "security", "cacerts"),
                // else Jakarta Mail looks for it in every jar, several times for each message
                "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.io.tmpdir=" + data.tmp()));
        if (RELEASE >= 24) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        if (RELEASE >= 25) {
            flags.add("-XX:+UseCompactObjectHeaders");
        }
        return flags;
    }

    /** Standard output is for the log of the server alone, which is JSON; what Java itself has to say goes beside it. */
    private List<String> log() {
        return List.of(
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-Djava.util.logging.config.file=" + logging());
    }

    private String logging() {
        return distribution.config().resolve("logging.properties").toString();
    }

    /** What "java -jar" would read from the boot jar, which is not started that way: see {@link #payara}. */
    private List<String> opened(String attribute, String flag) {
        return Stream.of(distribution.server(attribute).split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(name -> flag + "=" + name + "=ALL-UNNAMED")
                .toList();
    }

    /**
     * Payara's own entry point: the one of "java -jar" insists on writing into the installation. What it could be told
     * here stands in its domain.xml instead, as each option would become a command of its own at every start.
     */
    private List<String> payara() {
        return List.of(
                "-Dplenary.launcher=" + ProcessHandle.current().pid(),
                "-Dplenary.cluster=" + data.cluster(),
                "-Dfish.payara.micro.BootJar=" + distribution.serverJar().toUri(),
                "-Dfish.payara.micro.UnpackDir=" + distribution.runtime(),
                ServerMain.class.getName(),
                "--rootdir",
                data.run().toString(),
                "--nocluster",
                "--logproperties",
                logging(),
                "--contextroot",
                "/",
                "--deploy",
                distribution.application().toString());
    }

    /** Not on the command line: Java sees no arguments of a process whose line is longer than a page of memory. */
    String classPath() {
        Stream<Path> own = Stream.of(distribution.serverJar(), distribution.launcherJar());
        return Stream.concat(own, distribution.libraries().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
