package org.plenary.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages of the network, in a state in which there is something to see. */
final class NetworkPlaces {
    private static final String NETWORK = "/desk/network";
    private static final String KNOWN = "id-national-00,Hugo,Lobo,hugo@id-national-00.example";
    private static final String DOUBTFUL = "id-national-00,Hugo,Lobo,hugo.lobo@home.example";

    private NetworkPlaces() {}

    static List<Place> of(Window window, Path folder) {
        preview(window, folder, KNOWN);
        window.presses("Apply 1 change").sees("The list was applied");
        String doubtful = preview(window, folder, DOUBTFUL);
        String columns = preview(window, folder, DOUBTFUL) + "/columns";
        String mistakes = preview(window, folder, "id-national-00,Ana,Sousa,ana at school");
        String good = preview(window, folder, "id-national-00,Ana,Sousa,ana@school.example");
        String person = opened(window, "/people?q=hugo+lobo", "Hugo Lobo");
        enter(window, "Hugo", "Lobo", "h.lobo@home.example");
        String organisation = opened(window, "/organisations?country=ID", "National");
        String list = list(window);
        return List.of(
                Place.at("desk-network", NETWORK),
                Place.at("desk-import-mistakes", mistakes),
                Place.at("desk-import-good", good),
                Place.at("desk-import-doubtful", doubtful),
                Place.at("desk-import-columns", columns),
                Place.at("desk-organisations", NETWORK + "/organisations"),
                Place.at("desk-organisation", organisation),
                Place.at("desk-organisation-edit", organisation + "/edit"),
                Place.withFaults("desk-organisation-faults", NETWORK + "/organisations/new"),
                Place.at("desk-people", NETWORK + "/people"),
                Place.at("desk-people-chosen", NETWORK + "/people?region=arab-states"),
                Place.at("desk-people-nobody", NETWORK + "/people?q=xylophone"),
                Place.at("desk-people-list", list),
                Place.at("desk-person", person),
                Place.at("desk-person-edit", person + "/edit"),
                Place.at("desk-person-erasure", person + "/erasure"),
                Place.withFaults("desk-person-erasure-faults", person + "/erasure"),
                Place.at("desk-merge", person + "/merge?with=h.lobo@home.example"),
                Place.at("desk-merge-unknown", person + "/merge?with=nobody@home.example"),
                Place.at("desk-duplicates", NETWORK + "/duplicates?q=lobo"),
                Place.withFaults("desk-person-move-faults", person + "/move"));
    }

    private static void enter(Window window, String given, String family, String address) {
        window.opens(NETWORK + "/people/new").writes("Given name", given).writes("Family name", family);
        window.writes("Organisation", "id-national-00")
                .writes("Mail address", address)
                .presses("Add the person");
        window.sees("The person was added");
    }

    private static String opened(Window window, String directory, String name) {
        return window.opens(NETWORK + directory)
                .follows(name)
                .isAt("**/*-*-*-*-*")
                .address();
    }

    private static String list(Window window) {
        window.opens(NETWORK + "/people?region=africa").unfolds("Keep this choice as a list");
        window.writes("Name of the list", "Colleagues in Africa").presses("Save the list");
        return window.sees("The list was saved").address();
    }

    private static String preview(Window window, Path folder, String row) {
        try {
            Path file = folder.resolve("people.csv");
            Files.writeString(file, "organisation_id,given_name,family_name,email\n" + row + "\n");
            window.opens(NETWORK).chooses("People").attaches("File", file);
            return window.presses("Check the file").isAt("**/imports/*").address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
