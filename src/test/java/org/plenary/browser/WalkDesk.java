package org.plenary.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.files.Printed;

/** The desk of the walk: everything from the form to the sheet of badges. */
record WalkDesk(Window window, String event) {
    static final String CONSENT = "My name may stand on the list of participants";

    private static final String SCHOOL = "training-centre";
    private static final String REGION = "latin-america";
    private static final String ORGANISATION = """
            organisation_id,name,kind,country,region,language,time_zone,seats
            walk-school,School of Many Scripts,%s,PE,%s,en,America/Lima,60
            """.formatted(SCHOOL, REGION);
    private static final double WHILE_PRINTING_MS = 30_000;

    void buildsForm(int boatPlaces) {
        window.opens(event + "/form").presses("Name on the badge").sees("The ready-made questions are on the form");
        window.presses("Photo for the badge").sees("A photo for your badge");
        window.presses("Dietary needs").sees("What should the kitchen know?");
        window.presses("Visa letter and passport").sees("Passport number");
        window.selects("What to add", "One of several choices").presses("New question");
        window.writes("Words", "Excursion").selects("Shown to", "Who comes on site");
        window.writes("Choice 1", WalkCrowd.BOAT).writes("Places for choice 1", String.valueOf(boatPlaces));
        window.writes("Choice 2", WalkCrowd.MUSEUM).presses("Add to the form");
        window.sees("0 of " + boatPlaces + " places taken");
        window.selects("What to add", "Consent").presses("New question");
        window.writes("Words", CONSENT).ticks("An answer is required").presses("Add to the form");
        window.sees("It is on the form");
    }

    void holds(int places) {
        window.opens(event + "/details").writes("Places on site", String.valueOf(places));
        window.presses("Save the event").isAt("**/desk/events/**");
        window.opens(event + "/registrations").sees("0 of " + places + " places on site are taken.");
    }

    /** @return where the list of people can be looked at */
    String bringsIn(Path organisations, int people) throws IOException {
        Files.writeString(organisations, ORGANISATION);
        bringIn("Organisations", organisations).presses("Apply 1 change").sees("The list was applied");
        bringIn("People", Walker.LIST).presses("Apply " + people + " changes").sees("The list was applied");
        return window.address();
    }

    /** Those first, and then all but the last, who finds every place taken that is kept for who is invited. */
    void invites(List<Walker> first, Walker last, int people) {
        looksAtThePeople();
        first.forEach(person -> window.ticks(person.name()));
        sends(first.size());
        window.presses("Choose everybody shown");
        window.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(last.name()))
                .uncheck();
        sends(people - first.size() - 1);
        window.ticks(last.name());
        sends(1);
    }

    private void looksAtThePeople() {
        window.opens(event + "/invitations?kind=" + SCHOOL + "&region=" + REGION);
    }

    private void sends(int invitations) {
        window.presses("Prepare the mail")
                .presses(invitations == 1 ? "Send 1 invitation" : "Send " + invitations + " invitations");
        window.sees("The invitations are on their way");
        looksAtThePeople();
    }

    void putsFirst(Walker person) {
        window.opens(event + "/registrations?state=waiting").follows(person.name());
        window.writes("Priority on the waiting list", "9").presses("Save").sees("Saved.");
    }

    /** How everybody stands, by name, with how they take part and what they chose if they are registered. */
    Map<String, String> standings() throws IOException {
        window.opens(event + "/registrations").follows("Choose columns");
        window.ticks("Takes part").ticks("Excursion").presses("Save").sees("Your columns are saved.");
        Map<String, String> standings = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(window.downloads("As CSV file").replaceFirst("^\ufeff", ""))) {
            for (NamedCsvRecord row : rows) {
                standings.put(row.getField("name"), standing(row));
            }
        }
        return standings;
    }

    private static String standing(NamedCsvRecord row) {
        String state = row.getField("state");
        return state.equals("registered")
                ? String.join(" ", state, row.getField("mode"), row.getField("Excursion"))
                        .strip()
                : state;
    }

    /** Papers of everybody who comes in person, as one file. */
    Printed prints(String paper, int papers) throws IOException {
        window.opens(event + "/registrations");
        window.selects("State", "Registered").selects("Takes part", "On site").presses("Find");
        window.follows("Papers for everybody listed").chooses(paper).presses("Prepare the file");
        window.isAt("**/papers/*");
        Locator fetch =
                window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fetch the file (PDF)"));
        fetch.waitFor(new Locator.WaitForOptions().setTimeout(WHILE_PRINTING_MS));
        window.sees("The file holds " + papers + " papers.");
        Download file = window.page().waitForDownload(fetch::click);
        return WalkPictures.keep(Files.readAllBytes(file.path()), "desk-" + paper.replace(' ', '-'));
    }

    private Window bringIn(String kind, Path list) {
        window.opens("/desk/network").chooses(kind).attaches("File", list).presses("Check the file");
        return window.sees("The file has no problems");
    }
}
