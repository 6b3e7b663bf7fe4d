package org.plenary.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Server;
import org.plenary.identity.Role;
import org.plenary.identity.Staff;
import org.plenary.network.files.FileFormat;
import org.plenary.network.files.Table;
import org.plenary.network.files.TableReader;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExportIT {
    private final Staffed staff = new Staffed();
    private String code = "";

    @BeforeEach
    void peopleWithAllThatCanBeSaidOfThem() {
        code = staff.organisation("Centre, \"North\"; of Łódź");
        staff.desk.submit(
                "/desk/network/organisations/" + staff.organisationId(code),
                Map.of(
                        "name_ar",
                        "المركز الوطني " + staff.mark,
                        "website",
                        "https://ee.example/a?b=1,2",
                        "version",
                        "1"));
        enter("Dr", "Hélène", "Diallo", "given-first", "- acting; Director,\\ \"Studies\"", "h2@home.example");
        enter("", "明", "李", "family-first", "主任", "");
        enter("Ms", "", "Mononym", "given-first", "+49", "");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aListOfPeopleThatComesBackSaysNothingNew(FileFormat format) {
        byte[] file = file("people." + format.key() + "?organisation=" + code);

        assertThat(bringIn("people", format, file)).isEqualTo("{\"added\":0,\"changed\":0,\"same\":3}");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void aListOfOrganisationsThatComesBackSaysNothingNew(FileFormat format) {
        byte[] file = file("organisations." + format.key() + "?q=" + code);

        assertThat(bringIn("organisations", format, file)).isEqualTo("{\"added\":0,\"changed\":0,\"same\":1}");
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void peopleAreWrittenWithTheirOrganisation(FileFormat format) {
        Table table =
                TableReader.read(file("people." + format.key() + "?organisation=" + code + "&q=li"), Optional.empty());

        int organisation = table.columns().indexOf("organisation");
        assertThat(table.rows().get(0).cells().get(organisation)).isEqualTo("Centre, \"North\"; of Łódź");
    }

    @Test
    void noSpreadsheetRunsACell() {
        Database.change(
                "update people set position = '=HYPERLINK(\"https://evil.example\")', given_name = '@SUM(1)',"
                        + " family_name = E'\\tTab' where organisation_id = ?",
                staff.organisationId(code));

        String csv = new String(file("people.csv?organisation=" + code), UTF_8);

        assertThat(csv).contains("'=HYPERLINK", "'@SUM(1)", "'\tTab").doesNotContain(",=", ",@", ",\t");
    }

    @Test
    void theFileIsNarrowedDownLikeTheDirectory() {
        String csv = new String(file("people.csv?q=diallo&organisation=" + code), UTF_8);

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("\uFEFForganisation_id,").contains("Hélène");
    }

    @Test
    void whatIsTakenAwayIsWrittenDown() {
        Client reader = Client.signedIn(Staff.session(Role.STAFF, ""));

        HttpResponse<String> answer = reader.get("/desk/network/people.vcf?organisation=" + code);

        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"people.vcf\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("BEGIN:VCARD", "FN:李 明");
        assertThat(Database.column("select distinct action from audit_entries where action = 'people.exported'"))
                .containsExactly("people.exported");
    }

    @Test
    void thereIsNoOtherFormat() {
        assertThat(staff.desk.get("/desk/network/people.pdf").statusCode()).isEqualTo(404);
    }

    private void enter(String honorific, String given, String family, String order, String position, String other) {
        Map<String, String> said = staff.saying(
                code, given, family, "p" + Integer.toHexString(family.hashCode()) + "@" + staff.mark + ".example");
        said.put("honorific", honorific);
        said.put("name_order", order);
        said.put("position", position);
        said.put("other_emails", other.isEmpty() ? "" : staff.mark + other);
        said.put("language", "zh");
        said.put("time_zone", "Asia/Shanghai");
        said.put("role", "focal-point");
        HttpResponse<String> answer = staff.desk.submit("/desk/network/people", said);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private byte[] file(String address) {
        HttpResponse<InputStream> answer = staff.desk.stream("/desk/network/" + address);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (InputStream body = answer.body();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            body.transferTo(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bringIn(String list, FileFormat format, byte[] file) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(Server.address() + "/api/v1/" + list + "/imports"))
                    .header("Authorization", "Bearer " + Server.LAUNCHER_KEY)
                    .header("Content-Type", format.mediaType())
                    .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
