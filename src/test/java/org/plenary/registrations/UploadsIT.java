package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Parts;
import org.plenary.Server;
import org.plenary.files.Uploaded;

/** Ana brings a photo and a document with her answers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadsIT {
    private static final Map<String, String> NEEDED = Map.of("required", "yes");

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Guest ana = Guest.ana(tallinn);
    private String photo = "";
    private String paper = "";

    @BeforeEach
    void anaIsAskedForFiles() {
        form.addsReady("photo");
        photo = form.about("badge-photo");
        paper = form.asks("file", "Your programme");
        ana.accepts("on-site");
    }

    @Test
    void whatSheBringsIsKeptAndGivenToHerAndToTheDeskAlone() {
        assertThat(ana.seesForm())
                .contains(
                        "enctype=\"multipart/form-data\"",
                        "A photo for your badge",
                        "name=\"q-" + photo + "\" type=\"file\" accept=\"image/jpeg,image/png\"");

        HttpResponse<String> sent = ana.submits(send().file("q-" + photo, "صورة مريم.png", Uploaded.png(2000, 1000))
                .file("q-" + paper, "cv.exe", Uploaded.pdf()));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(kept()).containsExactly("image/jpeg صورة مريم.jpg", "application/pdf cv.pdf");
        assertThat(ana.sees()).contains("صورة مريم.jpg", "cv.pdf");
        HttpResponse<byte[]> file = ana.client().fetch(ana.page() + "/files/" + id(photo));
        assertThat(Uploaded.read(file.body()).getWidth()).isEqualTo(1200);
        assertThat(file.headers().map())
                .containsEntry("content-type", List.of("image/jpeg"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry(
                        "content-disposition",
                        List.of("inline; filename=\"file.jpg\"; filename*=UTF-8''"
                                + "%D8%B5%D9%88%D8%B1%D8%A9%20%D9%85%D8%B1%D9%8A%D9%85.jpg"));
        assertThat(file.headers().allValues("content-security-policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(file.headers().allValues("cache-control")).allMatch(value -> value.contains("no-store"));
        assertThat(ana.client()
                        .get(ana.page() + "/files/" + id(paper))
                        .headers()
                        .firstValue("content-disposition")
                        .orElse(""))
                .startsWith("attachment");
    }

    @Test
    void theDeskSeesThemAndSoDoPrograms() {
        ana.submits(send().file("q-" + photo, "me.jpg", Uploaded.jpeg(60, 40))
                .file("q-" + paper, "cv.odt", Uploaded.odt()));
        String desk = "/desk/events/" + tallinn.slug() + "/registrations/" + registration();
        String api = "/api/v1/events/" + tallinn.slug() + "/registrations/" + registration();

        assertThat(form.desk().get(desk + "/answers").body())
                .contains(
                        "<img class=\"brought\" src=\"" + desk + "/files/" + id(photo) + "\" alt=\"Picture: me.jpg\"",
                        "cv.odt");
        assertThat(form.desk().fetch(desk + "/files/" + id(paper)).body()).isEqualTo(Uploaded.odt());
        assertThat(Client.launcher().get(api + "/answers").body())
                .contains("\"value\":\"" + id(paper) + "\"", "\"text\":\"cv.odt\"", "\"type\":\"file\"");
        assertThat(Client.launcher().fetch(api + "/files/" + id(paper)).body()).isEqualTo(Uploaded.odt());
        assertThat(Client.launcher().fetch(api + "/photo").body())
                .isEqualTo(Client.launcher().fetch(api + "/files/" + id(photo)).body());
        assertThat(ana.client().get(ana.page() + "/data").body()).contains("\"text\":\"me.jpg\"");
    }

    @Test
    void nobodyElseReadsThem() {
        ana.submits(send().file("q-" + paper, "cv.pdf", Uploaded.pdf()));
        Guest luc = Guest.luc(tallinn);
        luc.accepts("on-site");
        String elsewhere = Dialogue.planned().slug();

        assertThat(luc.client().get(luc.page() + "/files/" + id(paper)).statusCode())
                .isEqualTo(404);
        assertThat(form.desk()
                        .get("/desk/events/" + elsewhere + "/registrations/" + registration() + "/files/" + id(paper))
                        .statusCode())
                .isEqualTo(404);
        assertThat(ana.client().get(ana.page() + "/files/nonsense").statusCode())
                .isEqualTo(404);
        assertThat(ana.client()
                        .get("/r/AAAAAAAAAAAAAAAAAAAAAAAA/files/" + id(paper))
                        .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> Database.change(
                        "update given_answers set value = gen_random_uuid()::text where question_id = ?::uuid", paper))
                .hasMessageContaining("given_answers_own_file");
    }

    @Test
    void whatIsWrongElsewhereDoesNotLoseTheFile() {
        String job = form.asks("text", "What do you work on?", NEEDED);

        HttpResponse<String> answer = ana.submits(send().file("q-" + photo, "me.png", Uploaded.png(40, 40)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("One thing needs your attention", "<a href=\"#q-" + job + "\">", "me.jpg", "Remove me.jpg");
        assertThat(ana.answers()).isEmpty();

        ana.submits(send().value("q-" + job, "Courses").file("q-" + photo, "", new byte[0]));

        assertThat(kept()).containsExactly("image/jpeg me.jpg");
        assertThat(ana.answers()).hasSize(2);
    }

    @Test
    void aFileThatIsNoneIsRefusedWithTheOthersFaultsAndTheFitOnesAreKept() {
        String job = form.asks("text", "What do you work on?", NEEDED);

        HttpResponse<String> answer = ana.submits(send().file("q-" + photo, "portrait.jpg", Uploaded.html())
                .file("q-" + paper, "cv.pdf", Uploaded.pdf()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "2 things need your attention",
                        "Found something else. Expected a picture as JPEG or PNG.",
                        "id=\"q-" + photo + "-error\"",
                        "<a href=\"#q-" + job + "\">",
                        "cv.pdf")
                .doesNotContain("<script>alert");
        assertThat(kept()).containsExactly("application/pdf cv.pdf");
    }

    @Test
    void replacedOrRemovedTheFileIsGone() {
        ana.submits(send().file("q-" + photo, "old.png", Uploaded.png(40, 40)));
        String old = id(photo);
        ana.submits(send().file("q-" + photo, "new.png", Uploaded.png(50, 50)));
        assertThat(kept()).containsExactly("image/jpeg new.jpg");
        assertThat(ana.client().get(ana.page() + "/files/" + old).statusCode()).isEqualTo(404);

        ana.submits(send());
        assertThat(kept()).containsExactly("image/jpeg new.jpg");

        ana.submits(send().value("q-" + photo + "-remove", "yes"));
        assertThat(kept()).isEmpty();
        assertThat(ana.answers()).isEmpty();
        assertThat(Client.launcher()
                        .get("/api/v1/events/" + tallinn.slug() + "/registrations/" + registration() + "/photo")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aDraftKeepsTheSentFileUntilItIsSentItself() {
        ana.submits(send().file("q-" + photo, "old.png", Uploaded.png(40, 40)));
        ana.submits(new Parts().value("do", "keep").file("q-" + photo, "new.png", Uploaded.png(50, 50)));
        assertThat(kept()).containsExactlyInAnyOrder("image/jpeg old.jpg", "image/jpeg new.jpg");
        assertThat(ana.seesForm()).contains("new.jpg").doesNotContain("old.jpg");
        assertThat(ana.sees()).contains("old.jpg").doesNotContain("new.jpg");

        // what the script keeps while somebody types brings no files
        ana.submits("keep-typing", Map.of());
        assertThat(kept()).hasSize(2);

        ana.submits(send());
        assertThat(kept()).containsExactly("image/jpeg new.jpg");
    }

    @Test
    void theSameFileFromTwoTabsAtOnceIsOne() throws InterruptedException, ExecutionException {
        List<Callable<Integer>> clicks = Collections.nCopies(
                4,
                () -> ana.submits(send().file("q-" + photo, "me.png", Uploaded.png(90, 90)))
                        .statusCode());

        ExecutorService tabs = Executors.newFixedThreadPool(clicks.size());
        try {
            for (Future<Integer> done : tabs.invokeAll(clicks)) {
                assertThat(done.get()).isEqualTo(303);
            }
        } finally {
            tabs.shutdown();
        }

        assertThat(kept()).containsExactly("image/jpeg me.jpg");
    }

    @Test
    void everythingGoesWithTheRegistrationAndWithTheAnswer() {
        ana.submits(send().file("q-" + photo, "me.jpg", Uploaded.jpeg(60, 40))
                .file("q-" + paper, "cv.pdf", Uploaded.pdf()));
        Database.change("delete from given_answers where question_id = ?::uuid", photo);
        assertThat(kept()).containsExactly("application/pdf cv.pdf");

        Database.change("delete from answer_sheets where registration_id = ?::uuid", registration());
        Database.change("delete from given_answers where registration_id = ?::uuid", registration());

        assertThat(kept()).isEmpty();
    }

    @Test
    void aConnectionCutInTheMiddleLeavesNothing() throws IOException, InterruptedException {
        URI address = URI.create(Server.address());
        String begun = "--tallinn\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\nsend\r\n--tallinn\r\n"
                + "Content-Disposition: form-data; name=\"q-" + photo + "\"; filename=\"me.jpg\"\r\n\r\nhalf of it";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST " + ana.page() + "/form/files HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                                    + "X-Forwarded-For: 10.9.9.9\r\nContent-Type: " + Parts.TYPE
                                    + "\r\nContent-Length: 5000\r\n\r\n" + begun)
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(300);
        }
        Thread.sleep(300);

        assertThat(kept()).isEmpty();
        assertThat(ana.seesForm()).doesNotContain("me.jpg");
    }

    @Test
    void brokenAndSenselessFormsAreAnsweredInWords() {
        assertThat(ana.client()
                        .with("Sec-Fetch-Site", "same-origin")
                        .post(ana.page() + "/form/files", Parts.TYPE, "nothing of that kind")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(ana.client()
                        .with("Sec-Fetch-Site", "same-origin")
                        .post(ana.page() + "/form/files", "multipart/form-data", "--x--")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(ana.submits(new Parts().file("q-" + photo, "me.jpg", Uploaded.jpeg(9, 9)))
                        .body())
                .contains("Nothing was sent or kept yet");
        assertThat(ana.submits(send().file("q-else", "me.jpg", Uploaded.jpeg(9, 9)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ana.submits(send().file("q-" + paper, "big.pdf", new byte[9 << 20]))
                        .body())
                .contains("This file is larger than 8 MB");
        assertThat(ana.submits(send().file("q-" + paper, "big.pdf", new byte[11 << 20]))
                        .body())
                .contains("At most 10 MB can be sent at once", ana.page() + "/form");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whenItIsTooLateNothingIsKept() {
        Database.change(
                "update events set starts_on = current_date - 3, ends_on = current_date - 2 where slug = ?",
                tallinn.slug());

        HttpResponse<String> late = ana.submits(send().file("q-" + photo, "me.jpg", Uploaded.jpeg(9, 9)));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("The time to answer is over");
        assertThat(kept()).isEmpty();
    }

    @Test
    void allFilesTogetherHaveALimit() {
        ana.submits(send().file("q-" + paper, "cv.pdf", Uploaded.pdf()));
        Database.change("update stored_files set size = 41 * 1024 * 1024 where id = ?::uuid", id(paper));

        assertThat(ana.submits(send().file("q-" + photo, "me.jpg", Uploaded.jpeg(9, 9)))
                        .body())
                .contains("Your files together are too large");
        assertThat(kept()).containsExactly("application/pdf cv.pdf");
    }

    @Test
    void whoSendsFilesWithoutEndIsTurnedAway() {
        Client robot = Client.anybody();
        String form = "/r/AAAAAAAAAAAAAAAAAAAAAAAA/form/files";
        for (int i = 0; i < 30; i++) {
            assertThat(robot.submit(form, send()).statusCode()).isEqualTo(404);
        }

        assertThat(robot.submit(form, send()).statusCode()).isEqualTo(429);
        assertThat(robot.get("/r/AAAAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
    }

    private static Parts send() {
        return new Parts().value("do", "send");
    }

    /** Her files, as type and name, in the order of the form. */
    private List<String> kept() {
        return Database.column(
                "select f.media_type || ' ' || f.name from stored_files f join answer_files a on a.file_id = f.id"
                        + " join questions q on q.id = a.question_id where f.owner = ?::uuid order by q.position",
                registration());
    }

    private String id(String question) {
        return Database.column("select value from given_answers where question_id = ?::uuid", question)
                .get(0);
    }

    private String registration() {
        return Database.column(
                        "select r.id from registrations r join people p on p.id = r.person_id where p.email = ?::citext",
                        tallinn.ana())
                .get(0);
    }
}
