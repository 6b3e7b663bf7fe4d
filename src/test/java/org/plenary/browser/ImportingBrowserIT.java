package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Backstage.class)
class ImportingBrowserIT {
    private static final String ORGANISATIONS = "organisation_id,name,kind,country,region,language,time_zone,seats\n";
    private static final String PEOPLE = "organisation_id,given_name,family_name,email,language,time_zone\n";

    @TempDir
    Path folder;

    @Test
    void aListWithMistakesNamesEachCellAndCannotBeApplied(Scene scene) throws IOException {
        Window desk = scene.organiser().opens("/desk/network");
        bringIn(desk, "People", PEOPLE + """
                id-national-00,Ana,Sousa,ana.sousa@id-national-00.example,en,Asia/Jakarta
                no-such-school,Rui,Sousa,rui.sousa@id-national-00.example,en,Asia/Jakarta
                id-national-00,Eva,Sousa,eva.sousa at school,pt,Asia/Atlantis
                """);

        desk.seesHeading("Check the list").sees("2 rows cannot be read");
        desk.seesRow("3", "organisation_id", "no-such-school", "There is no organisation with this organisation_id");
        desk.seesRow("4", "email", "eva.sousa at school", "Expected a mail address");
        desk.seesRow("4", "language", "pt", "Expected one of ar, zh, en, fr, ru, es");
        desk.seesRow("4", "time_zone", "Asia/Atlantis", "Expected a time zone");
        assertThat(desk.button("Apply")).hasCount(0);

        desk.follows("Choose another file");
        bringIn(desk, "People", PEOPLE + "id-national-00,Ana,Sousa,ana.sousa@id-national-00.example,en,Asia/Jakarta\n");
        desk.sees("The file has no problems");
    }

    @Test
    void bothListsAreLookedAtAndThenAppliedWhole(Scene scene) throws IOException {
        Window desk = scene.organiser().opens("/desk/network");
        bringIn(desk, "Organisations", ORGANISATIONS + """
                pt-lisbon-01,Open University of Lisbon,higher-education-institution,PT,central-and-eastern-europe,en,Europe/Lisbon,3
                pt-porto-01,Institute of Porto,higher-education-institution,PT,central-and-eastern-europe,en,Europe/Lisbon,2
                """);
        desk.sees("The file has no problems").presses("Apply 2 changes").sees("The list was applied");

        String ana = "pt-lisbon-01,Ana,Sousa,ana.sousa@lisbon.example,en,Europe/Lisbon\n";
        bringIn(desk, "People", PEOPLE + ana);
        desk.presses("Apply 1 change").sees("The list was applied");

        bringIn(desk, "People", PEOPLE + ana);
        desk.sees("Everything in this file is known already");
        assertThat(desk.button("Apply")).hasCount(0);
    }

    @Test
    void aListWithColumnsOfItsOwnIsUnderstoodOnceAndForAll(Scene scene) throws IOException {
        String columns = "Code;Vorname;Nachname;Adresse\n";
        Window desk = scene.organiser().opens("/desk/network");
        bringIn(desk, "People", columns + "id-national-00;Rui;Faria;rui.faria@id-national-00.example\n");

        desk.seesHeading("Which column is which?").selects("Vorname", "Given name (given_name)");
        desk.presses("Check the rows").sees("No column holds email");
        desk.selects("Nachname", "Family name (family_name)").selects("Adresse", "Mail address (email)");
        desk.presses("Check the rows").sees("Rui Faria", "The file has no problems");

        desk.follows("Choose another file");
        bringIn(desk, "People", columns + "id-national-00;Mia;Faria;mia.faria@id-national-00.example\n");
        desk.sees("Mia Faria", "The file has no problems");
    }

    @Test
    void aRowThatMayBeSomebodyWhoIsKnownWaitsForADecision(Scene scene) throws IOException {
        Window desk = scene.organiser().opens("/desk/network");
        bringIn(desk, "People", PEOPLE + "id-national-00,Tomas,Vieira,tomas@id-national-00.example,en,Asia/Jakarta\n");
        desk.presses("Apply 1 change").sees("The list was applied");

        bringIn(desk, "People", PEOPLE + "id-national-00,Tomás,Vieira,vieira@home.example,en,Asia/Jakarta\n");
        desk.sees("One row is doubtful", "The same name, but not the same address");
        assertThat(desk.button("Apply")).hasCount(0);

        desk.chooses("The same: update what is known").presses("Save the decisions");
        desk.presses("Apply 1 change").sees("The list was applied");
    }

    @Test
    void aFileThatIsNoListIsRefusedBesideTheField(Scene scene) throws IOException {
        Window desk = scene.organiser().opens("/desk/network");
        bringIn(desk, "People", "organisation_id,given_name,family_name\n");

        desk.sees("One thing needs your attention");
        assertThat(desk.field("File")).hasAttribute("aria-invalid", "true");
    }

    private void bringIn(Window desk, String kind, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), rows);
        desk.chooses(kind).attaches("File", file).presses("Check the file");
    }
}
