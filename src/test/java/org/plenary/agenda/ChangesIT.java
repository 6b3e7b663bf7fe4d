package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a release changes is seen before it is published, and told afterwards. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChangesIT {
    private final Dialogue tallinn = Dialogue.published();
    private final Client desk =
            Client.signedIn(Staff.session(Role.ORGANISER, "")).with("Cookie", "lang=en");
    private final String releases = "/desk/events/" + tallinn.slug() + "/agenda/releases";
    private final String changes = "/events/" + tallinn.slug() + "/changes";

    @Test
    void theNextReleaseIsLookedAtAndThenToldToItsReaders() {
        assertThat(desk.get(releases + "/next").body()).contains("Nothing has changed since the last release");

        tallinn.add("Reception", "18:00", "Town hall");
        remove("Opening");
        String next = desk.get(releases + "/next").body();
        assertThat(next).contains("2 sessions change", "Reception", "New", "Opening", "Cancelled", "Publish release 2");

        assertThat(desk.submit(releases, Map.of("name", "After the <rehearsal>"))
                        .statusCode())
                .isEqualTo(303);
        String told = reader().get(changes).body();
        assertThat(told).contains("Release 2 · <bdi>After the &lt;rehearsal&gt;</bdi>", "Reception", "Cancelled");
        assertThat(told).contains("The programme was published for the first time.");
    }

    @Test
    void feedReadersGetAnEntryForEachRelease() throws Exception {
        tallinn.add("Reception & dance", "18:00", "Town hall");
        desk.submit(releases, Map.of("name", "Evening"));

        HttpResponse<String> feed = reader().get(changes + ".atom");

        assertThat(feed.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(texts(feed.body(), "title"))
                .containsExactly("What changed: Tallinn dialogue", "Release 2: Evening", "Release 1");
        assertThat(texts(feed.body(), "content").get(0)).startsWith("Reception & dance: New (2 Jun 2031, 18:00");
        assertThat(texts(feed.body(), "id")).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void aNameThatIsTooLongIsSaidBesideTheFieldAndNothingIsPublished() {
        tallinn.add("Reception", "18:00", "Town hall");

        HttpResponse<String> answer = desk.submit(releases, Map.of("name", "x".repeat(101)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("It has more than 100 characters", "x".repeat(101), "Reception");
        assertThat(Database.column(
                        "select r.number::text from releases r join events e on e.id = r.event_id where e.slug = ?",
                        tallinn.slug()))
                .containsExactly("1");
    }

    @Test
    void whatIsNotPublicHasNoChanges() {
        String address = "/events/" + Dialogue.planned().slug() + "/changes";

        assertThat(reader().get(address).statusCode()).isEqualTo(404);
        assertThat(reader().get(address + ".atom").statusCode()).isEqualTo(404);
    }

    @Test
    void readersFindWhatTheyLookForWithoutScript() {
        tallinn.add("Reception", "18:00", "Town hall");
        tallinn.release();
        String event = "/events/" + tallinn.slug();

        assertThat(reader().get(event + "?q=recept").body())
                .contains("1 session fits.", "Reception")
                .doesNotContain(">Opening<");
        assertThat(reader().get(event + "?q=nobody").body())
                .contains("No session fits.", "Show the whole programme")
                .doesNotContain("The programme is not out yet");
    }

    private static Client reader() {
        return Client.anybody().with("Cookie", "lang=en");
    }

    private void remove(String title) {
        String session = Database.column(
                        "select s.id::text from sessions s join events e on e.id = s.event_id"
                                + " where e.slug = ? and s.title ->> 'en' = '" + title + "'",
                        tallinn.slug())
                .get(0);
        Client.launcher()
                .send("DELETE", "/api/v1/events/" + tallinn.slug() + "/sessions/" + session, "application/json", "");
    }

    private static List<String> texts(String feed, String element) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList found = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getElementsByTagNameNS("http://www.w3.org/2005/Atom", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
