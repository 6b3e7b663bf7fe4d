package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Backstage.class)
class NetworkBrowserIT {
    private static final String PEOPLE = "organisation_id,given_name,family_name,position,email\n";

    @TempDir
    Path folder;

    @Test
    void somebodyIsBroughtInAndFoundAndMovesOnAndThePastStays(Scene scene) throws IOException {
        Window desk = scene.organiser().opens("/desk/network");
        Path list = Files.writeString(
                folder.resolve("people.csv"),
                PEOPLE + "id-national-00,Zéphyrine,Quéméneur,Director,zephyrine@id-national-00.example\n");
        desk.chooses("People").attaches("File", list).presses("Check the file");
        desk.presses("Apply 1 change").sees("The list was applied");

        desk.follows("People").writes("Name or address", "zephirine quemener").presses("Find");
        desk.follows("Zéphyrine Quéméneur").seesHeading("Zéphyrine Quéméneur");
        String person = desk.address();

        desk.follows("Move to another place")
                .writes("Organisation", "ke-national-00")
                .writes("Position", "Rector");
        desk.writes("First day there", "2024-02-01").presses("Move the person");
        desk.sees("The person was moved", "Since 1 Feb 2024", "Until 31 Jan 2024", "Director");

        desk.opens("/desk/network/people?organisation=ke-national-00").sees("Zéphyrine Quéméneur");
        desk.opens("/desk/network/people?organisation=id-national-00").doesNotSee("Zéphyrine Quéméneur");
        desk.opens("/desk/network/organisations?country=ID&q=national").follows("National");
        desk.sees("Formerly there", "Zéphyrine Quéméneur");
        desk.follows("Zéphyrine Quéméneur").isAt(person.replace(scene.address(), ""));
    }

    @Test
    void aChoiceIsKeptAsAListAndInvited(Scene scene) {
        Meeting meeting = scene.meeting("dialogue-leiria", "Dialogue of Leiria");
        Window desk = scene.organiser().opens("/desk/network/people");
        desk.selects("Region", "Africa").selects("Role", "Focal point").presses("Find");
        desk.unfolds("Keep this choice as a list").writes("Name of the list", "Focal points in Africa");
        desk.presses("Save the list").sees("The list was saved");

        desk.opens("/desk/events/" + meeting.slug() + "/invitations");
        desk.selects("Saved list", "Focal points in Africa").presses("Show");
        desk.presses("Write to").isAt("**/campaigns/*");

        desk.opens("/desk/network/people")
                .selects("Saved list", "Focal points in Africa")
                .presses("Find");
        desk.unfolds("Rename or remove the list").presses("Remove the list").sees("The list was removed");
    }

    @Test
    void theDirectoryIsTakenAwayAndBroughtBackAsItWas(Scene scene) throws IOException {
        Window desk = scene.organiser().opens("/desk/network/people?region=arab-states");
        desk.unfolds("Take this list with you");
        Path list = Files.writeString(folder.resolve("people.csv"), desk.downloads("CSV"));

        desk.opens("/desk/network").chooses("People").attaches("File", list).presses("Check the file");
        desk.sees("Everything in this file is known already");
    }

    @Test
    void somebodyWhoIsKnownTwiceBecomesOneAndTwoAgain(Scene scene) {
        Window desk = scene.organiser();
        enter(desk, "Xanthe", "Papadaki", "xanthe@ke-national-00.example");
        enter(desk, "Xanthi", "Papadaki", "xanthi@home.example");

        desk.follows("Duplicates").writes("Name", "papadaki").presses("Find").follows("Compare both");
        // what stands before each value on a phone, where there are no columns
        assertThat(desk.page().locator("[data-label='Xanthe Papadaki'] input"))
                .not()
                .hasCount(0);
        assertThat(desk.page().locator("[data-label='Xanthi Papadaki'] input"))
                .not()
                .hasCount(0);
        desk.seesHeading("Merge two people").chooses("Xanthi").presses("Merge them");
        desk.sees("The two are one person now", "xanthe@ke-national-00.example", "xanthi@home.example");
        desk.seesHeading("Xanthi Papadaki");

        desk.follows("Duplicates").presses("Undo the merge").sees("The merge was undone");
        desk.doesNotSee("Another address");
    }

    private static void enter(Window desk, String given, String family, String address) {
        desk.opens("/desk/network/people/new").writes("Given name", given).writes("Family name", family);
        desk.writes("Organisation", "ke-national-00")
                .writes("Mail address", address)
                .presses("Add the person");
        desk.sees("The person was added");
    }
}
