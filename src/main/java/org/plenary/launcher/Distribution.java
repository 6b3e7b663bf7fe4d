package org.plenary.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The directory Plenary was unpacked into. Nothing in it is written while Plenary runs. */
record Distribution(Path home) {

    static Distribution find() {
        String home = System.getProperty("plenary.home", "");
        if (home.isEmpty()) {
            throw new Refusal("start it with bin/plenary, which says where Plenary is installed.");
        }
        Distribution found = new Distribution(Path.of(home).toAbsolutePath().normalize());
        if (!Files.isDirectory(found.application()) || !Files.isRegularFile(found.serverJar())) {
            throw new Refusal("the installation in " + found.home + " is not complete; unpack it again.");
        }
        return found;
    }

    /** The WAR, unpacked, so that no start has to: docs/decisions/021. */
    Path application() {
        return home.resolve("plenary");
    }

    Path runtime() {
        return home.resolve("runtime");
    }

    Path serverJar() {
        return runtime().resolve("launch-micro.jar");
    }

    Path launcherJar() {
        return home.resolve("lib").resolve("plenary-launcher.jar");
    }

    Path config() {
        return home.resolve("payara-config");
    }

    Path sample() {
        return home.resolve("sample");
    }

    /** What the server has beside the WAR: the libraries, and the JDBC driver for its pool; in the order of names. */
    List<Path> libraries() {
        List<Path> libraries = new ArrayList<>(jars("server-lib", ""));
        libraries.addAll(jars("lib", "postgresql-"));
        if (libraries.size() < 2) {
            throw new Refusal("the installation in " + home + " is not complete; unpack it again.");
        }
        return libraries;
    }

    private List<Path> jars(String folder, String prefix) {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.filter(jar -> jar.getFileName().toString().matches(prefix + ".*\\.jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal("the directory " + home.resolve(folder) + " cannot be read; unpack Plenary again.", e);
        }
    }

    String version() {
        return launcher("Implementation-Version");
    }

    /** The version of the PostgreSQL binaries in lib, such as 18.6.0. */
    String postgresVersion() {
        return launcher("Postgres-Version");
    }

    private String launcher(String name) {
        return manifest(launcherJar(), name);
    }

    /** An attribute of the server's boot jar, such as the packages it needs opened. */
    String server(String name) {
        return manifest(serverJar(), name);
    }

    private static String manifest(Path jar, String name) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes attributes = file.getManifest().getMainAttributes();
            String value = attributes.getValue(name);
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new Refusal("the file " + jar + " cannot be read; unpack Plenary again.", e);
        }
    }
}
