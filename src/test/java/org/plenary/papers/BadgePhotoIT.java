package org.plenary.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.files.Printed;
import org.plenary.files.Uploaded;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.plenary.mail.Post;

/** Luc and Ana bring photos for their badges. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadgePhotoIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client desk =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final String papers = "/desk/events/" + tallinn.slug() + "/papers";
    private final Attendee luc = Attendee.of(tallinn, tallinn.luc(), "on-site");
    private final Attendee ana = Attendee.of(tallinn, tallinn.ana(), "on-site");

    @BeforeEach
    void theFormAsksForAPhoto() {
        assertThat(desk.submit("/desk/events/" + tallinn.slug() + "/form/ready", Map.of("set", "photo"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void anotherPhotoMakesTheNextBadgeAndTheSameDoesNot() throws IOException {
        luc.presses("badge");
        assertThat(photos(luc)).isZero();

        luc.brings(Uploaded.jpeg(900, 1200));
        assertThat(luc.fetches("badge").statusCode()).isEqualTo(409);
        luc.presses("badge");
        assertThat(photos(luc)).isEqualTo(1);
        byte[] badge = luc.file("badge");

        luc.brings(Uploaded.jpeg(900, 1200));
        luc.presses("badge");
        assertThat(luc.file("badge")).isEqualTo(badge);
        assertThat(luc.papers()).containsExactly("badge 1 replaced", "badge 2");

        luc.brings(Uploaded.jpeg(1200, 900));
        assertThat(luc.checked("badge", 2)).contains("genuine, but no longer up to date");
        luc.presses("badge");
        assertThat(luc.papers()).containsExactly("badge 1 replaced", "badge 2 replaced", "badge 3");
    }

    @Test
    void sheetsHaveThePhotosAndOneWhoseBytesAreGoneHoldsNobodyUp() throws IOException {
        luc.brings(Uploaded.jpeg(900, 1200));
        ana.brings(Uploaded.jpeg(1200, 900));
        try (Printed sheet = printed()) {
            assertThat(sheet.photos()).containsExactly("240x320", "240x320");
        }

        assertThat(Database.column(
                        "update stored_files set shelf = 'database' where id in (select value::uuid from given_answers"
                                + " where type = 'photo' and registration_id = ?) returning id",
                        ana.registration()))
                .hasSize(1);

        try (Printed sheet = printed()) {
            assertThat(sheet.photos()).containsExactly("240x320");
            assertThat(sheet.codes()).hasSize(2);
            assertThat(sheet.text()).contains("Ana Kask", "Luc Morel");
        }
        assertThat(photos(ana)).isZero();
        assertThat(ana.papers()).containsExactly("badge 1");
    }

    private static int photos(Attendee whose) throws IOException {
        try (Printed badge = whose.printed("badge")) {
            return badge.photos().size();
        }
    }

    private Printed printed() throws IOException {
        HttpResponse<String> answer = desk.submit(papers, Map.of("paper", "badge"));
        String run = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        Post.await(() -> desk.get(run + "/file").statusCode() == 200);
        return Printed.of(desk.fetch(run + "/file").body());
    }
}
