package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.files.Printed;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** Maryam fetches her badge on her phone, and the desk prints those of everybody. */
@ExtendWith(Backstage.class)
class PrintingBrowserIT {
    private static final Texts ARABIC = Texts.in(Language.AR);

    @Test
    void maryamFetchesHerBadgeAndTheDeskPrintsAll(Scene scene) throws IOException {
        Meeting meeting = scene.meeting("dialogue-aljezur", "Dialogue of Aljezur");
        Window maryam = scene.phone(Language.AR, Person.MARYAM.zone).opens(meeting.invite(Person.MARYAM));
        maryam.chooses(ARABIC.get("registrations.reply.on-site")).presses(ARABIC.get("registrations.send"));
        maryam.isAt("**/r/*").sees(ARABIC.get("papers.title"));
        String badge = ARABIC.get("papers.get", "paper", ARABIC.get("papers.kind.badge"));

        String code;
        try (Printed printed = PaperPlaces.presses(maryam, badge)) {
            assertThat(printed.language()).isEqualTo("ar");
            assertThat(printed.codes()).hasSize(2);
            code = printed.codes().stream()
                    .filter(found -> found.startsWith("PLENARY:"))
                    .findFirst()
                    .orElseThrow();
        }
        maryam.opens(maryam.address()).sees("DIALOGUE-ALJEZUR/B-0001");
        Download again = maryam.page().waitForDownload(() -> maryam.follows(badge));
        assertThat(again.suggestedFilename()).isEqualTo("badge-dialogue-aljezur-0001.pdf");

        Window desk = scene.organiser().opens("/desk/events/" + meeting.slug() + "/registrations");
        desk.presses("Choose everybody shown").presses("Print papers").sees("For 1 person whom you chose.");
        desk.chooses("Badge").presses("Prepare the file").isAt("**/papers/*").sees("The file holds 1 paper.");
        String run = desk.address();
        Download file = desk.page().waitForDownload(() -> desk.follows("Fetch the file (PDF)"));
        try (Printed printed = Printed.of(Files.readAllBytes(file.path()))) {
            assertThat(printed.codes()).containsExactly(code);
        }
        desk.goesBack().opens(run).sees("The file holds 1 paper.");
    }
}
