package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.files.Printed;
import org.plenary.files.Uploaded;

/** A whole registration: fifty-five people for forty places, from the form to the badges and to who is erased. */
@ExtendWith(Backstage.class)
class RegistrationWalkBrowserIT {
    private static final int PLACES = 40;
    private static final int WAITING = 10;
    private static final int BOAT_PLACES = 10;
    private static final int FIRST_OF_CROWD = 5;
    private static final Map<String, String> NO_VISA = Map.of();
    private static final Map<String, String> PASSPORT = Map.of(
            "passport-name", "ALZAHRAA MARYAM",
            "nationality", "SD",
            "birth-date", "1984-03-09",
            "passport-number", "P 0123 456",
            "passport-expiry", "2039-01-31");

    private static final List<String> ON_HER_LETTER = List.of("ALZAHRAA MARYAM", "P 0123 456");

    @TempDir
    Path folder;

    @Test
    void fiftyFiveRegisterForFortyPlacesAndAreServedToTheEnd(Scene scene) throws IOException {
        List<Walker> people = Walker.all();
        Walk walk = Walk.of(scene, scene.meeting("dialogue-guimaraes", "Dialogue of Guimarães"));
        WalkDesk desk = walk.desk();
        desk.buildsForm(BOAT_PLACES);
        desk.holds(PLACES);
        String list = desk.bringsIn(folder.resolve("organisations.csv"), people.size());
        desk.invites(people.subList(0, 4), people.get(4), people.size());

        WalkPhone maryam = walk.accepts(people.get(0)).attachesPhoto(Uploaded.fromPhone(300, 400));
        walk.fillsIn(maryam, WalkCrowd.BOAT, PASSPORT);
        walk.fillsIn(walk.accepts(people.get(1)), WalkCrowd.MUSEUM, NO_VISA);
        WalkPhone xiaoming = walk.fillsIn(walk.accepts(people.get(2)), WalkCrowd.MUSEUM, NO_VISA);
        WalkPhone zoe = walk.fillsIn(walk.accepts(people.get(3)), WalkCrowd.MUSEUM, NO_VISA);
        List<Walker> crowd = people.subList(FIRST_OF_CROWD, people.size());
        crowd.stream().filter(Walker::comesOnline).forEach(walk::comes);
        crowd.stream().filter(person -> !person.comesOnline()).forEach(walk::comes);
        WalkPhone aissatou = walk.accepts(people.get(4));
        seesHowEverybodyStands(walk, aissatou);

        theListMoves(walk, aissatou, walk.coming(crowd));
        List<Walker> coming = walk.coming(people);
        assertThat(coming).hasSize(PLACES);

        theDeskPrintsLetters(desk, coming.stream().filter(Walker::asksForVisa).toList());
        String badges = theDeskPrintsBadges(desk, coming);
        theirPapersAreIn(maryam, xiaoming);
        WalkTraces traces = WalkTraces.of(desk, "zoe lefevre", list, badges);
        nobodyReadsOfHerAnyMore(zoe, traces, desk);
    }

    private static void seesHowEverybodyStands(Walk walk, WalkPhone last) throws IOException {
        last.window()
                .sees(last.says(
                        "registrations.waiting.position",
                        "position",
                        walk.waiting().size() + 1));
        last.picture("waiting");
        walk.waits(last.person());
        assertThat(walk.desk().standings()).isEqualTo(walk.standings());
        assertThat(walk.standings().values()).filteredOn("waiting"::equals).hasSize(WAITING);
        assertThat(walk.standings().values())
                .filteredOn(("registered on-site " + WalkCrowd.BOAT)::equals)
                .hasSize(BOAT_PLACES);
    }

    /** The last in line is put first by the desk; of the others, one takes what is offered and one passes it on. */
    private static void theListMoves(Walk walk, WalkPhone last, List<Walker> coming) throws IOException {
        walk.desk().putsFirst(last.person());
        walk.offered(last.person(), () -> walk.cancels(coming.get(0)));
        last.takesWhatIsOffered();
        walk.fillsIn(last, WalkCrowd.MUSEUM, NO_VISA);

        Walker first = walk.waiting().get(0);
        Walker second = walk.waiting().get(1);
        Walker third = walk.waiting().get(2);
        walk.offered(first, () -> walk.cancels(coming.get(1)));
        walk.takes(first);
        walk.offered(second, () -> walk.cancels(coming.get(2)));
        walk.offered(third, () -> walk.passesOn(second));
        walk.takes(third);
        assertThat(walk.desk().standings()).isEqualTo(walk.standings());
    }

    private static void theDeskPrintsLetters(WalkDesk desk, List<Walker> visas) throws IOException {
        List<String> passports = visas.stream().map(WalkCrowd::passportName).toList();
        try (Printed letters = desk.prints("Letter in support of a visa application", passports.size() + 1)) {
            assertThat(letters.text()).contains(passports).contains(ON_HER_LETTER);
        }
    }

    /** @return where their file is fetched */
    private static String theDeskPrintsBadges(WalkDesk desk, List<Walker> coming) throws IOException {
        try (Printed badges = desk.prints("Badge", coming.size())) {
            String text = Walker.printed(badges.text());
            assertThat(coming)
                    .extracting(Walker::printed)
                    .allSatisfy(name -> assertThat(text).contains(name));
            assertThat(badges.codes()).hasSize(coming.size()).allMatch(code -> code.startsWith("PLENARY:"));
        }
        return desk.window().address();
    }

    private static void theirPapersAreIn(WalkPhone maryam, WalkPhone xiaoming) throws IOException {
        maryam.window().opens(maryam.registration());
        maryam.picture("papers");
        try (Printed letter = maryam.fetches("visa-letter");
                Printed confirmation = xiaoming.fetches("confirmation");
                Printed badge = maryam.fetches("badge")) {
            assertThat(letter.language()).isEqualTo("ar");
            assertThat(letter.text()).contains(ON_HER_LETTER);
            assertThat(confirmation.language()).isEqualTo("zh");
            assertThat(confirmation.text()).contains(xiaoming.person().name());
            assertThat(badge.codes()).hasSize(2);
        }
    }

    private static void nobodyReadsOfHerAnyMore(WalkPhone zoe, WalkTraces traces, WalkDesk desk) throws IOException {
        String family = "Lefèvre";
        assertThat(traces.of(family, zoe.person().email())).hasSizeGreaterThan(3);
        zoe.erasesHerself();
        assertThat(traces.of(family, "Noémie", zoe.person().email())).isEmpty();
        assertThat(desk.standings()).doesNotContainKey(zoe.person().name());
    }
}
