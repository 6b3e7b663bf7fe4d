package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Parts;
import org.plenary.Server;
import org.plenary.files.Uploaded;

/** The bytes of files are there as long as their rows, whatever ends in between. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FileBytesIT {
    private static final int PATIENCE = 300;

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);
    private final Guest ana = Guest.ana(tallinn);
    private String paper = "";

    @BeforeEach
    void anaIsAskedForAFile() {
        paper = form.asks("file", "Your programme");
        ana.accepts("on-site");
    }

    @Test
    void theyGoWithTheirRow() throws IOException {
        brings();
        String file = kept().get(0);
        assertThat(place(file)).hasBinaryContent(programme());
        assertThat(expected(file)).isEmpty();

        ana.submits(new Parts().value("do", "send").value("q-" + paper + "-remove", "yes"));

        assertThat(kept()).isEmpty();
        goes(file);
        assertThat(expected(file)).isEmpty();
    }

    /** As when the server dies after it wrote them and before it could store their row. */
    @Test
    void whatIsWrittenInVainIsTakenAwayLater() throws IOException {
        String broken = "broken_" + paper.replace('-', '_');
        Database.change("create function " + broken + "() returns trigger language plpgsql as"
                + " 'begin raise exception ''the power went out''; end'");
        Database.change("create constraint trigger " + broken + " after insert on answer_files deferrable initially"
                + " deferred for each row when (new.question_id = '" + paper + "') execute function " + broken + "()");

        assertThat(brings()).isEqualTo(500);

        Database.change("drop trigger " + broken + " on answer_files");
        Database.change("drop function " + broken + "()");
        assertThat(kept()).isEmpty();
        String file = inVain();
        assertThat(place(file)).exists();
        Database.change("update file_leftovers set due_at = now() where file_id = ?::uuid", file);
        goes(file);
    }

    @Test
    void whatIsStillBeingWrittenStays() throws IOException, InterruptedException {
        String file = UUID.randomUUID().toString();
        Files.createDirectories(place(file).getParent());
        Files.writeString(place(file), "half");
        String marker = UUID.randomUUID().toString();
        Files.createDirectories(place(marker).getParent());
        Files.writeString(place(marker), "half");
        Database.change(
                "insert into file_leftovers values (?::uuid, 'directory', now() + interval '1 hour'),"
                        + " (?::uuid, 'directory', now() - interval '1 hour')",
                file,
                marker);

        goes(marker);

        assertThat(place(file)).exists();
    }

    @Test
    void bytesThatAreNotAsTheyWereAreNotGivenOut() throws IOException {
        brings();
        String file = kept().get(0);
        Files.write(place(file), Uploaded.html());

        assertThat(ana.client().get(ana.page() + "/files/" + file).body())
                .contains("This file is known, but cannot be read now")
                .doesNotContain("alert(1)");
        Files.delete(place(file));
        assertThat(ana.client().get(ana.page() + "/files/" + file).statusCode()).isEqualTo(409);
    }

    @Test
    void aFileStaysReadableOnTheShelfItWasStoredOn() {
        brings();
        String file = kept().get(0);
        Database.change("update stored_files set shelf = 'database' where id = ?::uuid", file);
        Database.change("insert into file_contents values (?::uuid, ?)", file, programme());

        assertThat(ana.client().fetch(ana.page() + "/files/" + file).body()).isEqualTo(programme());

        ana.submits(new Parts().value("do", "send").value("q-" + paper + "-remove", "yes"));
        assertThat(Database.column("select file_id from file_contents where file_id = ?::uuid", file))
                .isEmpty();
    }

    private int brings() {
        return ana.submits(new Parts().value("do", "send").file("q-" + paper, "cv.pdf", programme()))
                .statusCode();
    }

    private List<String> kept() {
        return Database.column("select file_id from answer_files where question_id = ?::uuid", paper);
    }

    private static List<String> expected(String file) {
        return Database.column("select file_id from file_leftovers where file_id = ?::uuid", file);
    }

    /** Bytes of hers that no row has. */
    private String inVain() throws IOException {
        for (String file : Database.column("select file_id from file_leftovers")) {
            if (Files.exists(place(file)) && java.util.Arrays.equals(Files.readAllBytes(place(file)), programme())) {
                return file;
            }
        }
        throw new IllegalStateException("Nothing was written");
    }

    /** No other is like it. */
    private byte[] programme() {
        return new String(Uploaded.pdf(), StandardCharsets.ISO_8859_1)
                .replaceFirst("\n", "\n% " + paper + "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Path place(String file) {
        return Server.UPLOADS.resolve(file.substring(0, 2)).resolve(file);
    }

    private static void goes(String file) {
        for (int i = 0; i < PATIENCE && Files.exists(place(file)); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(place(file)).doesNotExist();
    }
}
