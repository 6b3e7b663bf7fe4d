package org.plenary;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, with the test classes that run inside of it. */
public final class Deployments {
    private static final Path CLASSES = Path.of("target", "test-classes");

    private Deployments() {}

    @Deployment
    public static WebArchive war() throws IOException {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("plenary.war")));
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(Deployments::runsInside)
                    .forEach(file -> war.addAsResource(
                            file.toFile(), CLASSES.relativize(file).toString()));
        }
        return war.addAsLibrary(assertJ());
    }

    private static boolean runsInside(Path file) {
        return file.getFileName().toString().matches(".*IT(\\$.*)?\\.class")
                && !file.toString().contains("BrowserIT");
    }

    private static File assertJ() {
        return new File(org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
