package org.plenary.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.plenary.files.Printed;

/** With {@code -Dplenary.pictures} what is printed on the walk can be looked at beside the pages. */
final class WalkPictures {
    static final boolean WANTED = System.getProperty("plenary.pictures") != null;

    private static final Path FOLDER = Stage.PICTURES.resolve("walk");

    private WalkPictures() {}

    static Printed keep(byte[] file, String name) throws IOException {
        Printed printed = Printed.of(file);
        for (int page = 0; WANTED && page < printed.pages(); page++) {
            Path picture = Files.createDirectories(FOLDER).resolve(name + "-page-" + (page + 1) + ".png");
            ImageIO.write(printed.picture(page), "png", picture.toFile());
        }
        return printed;
    }
}
