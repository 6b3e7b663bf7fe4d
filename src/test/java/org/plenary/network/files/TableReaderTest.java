package org.plenary.network.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

class TableReaderTest {
    private static final String ANA = "name,email\r\nAna Kask,ana@ee.example\r\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", ":", "^", "~"})
    void anySeparatorIsFoundOut(String separator) {
        Table table = read(ANA.replace(",", separator).getBytes(UTF_8));

        assertThat(table.columns()).containsExactly("name", "email");
        assertThat(table.rows()).containsExactly(row(2, "Ana Kask", "ana@ee.example"));
        assertThat(table.separator()).isEqualTo(separator);
    }

    @Test
    void aSeparatorInsideOfQuotationMarksIsNone() {
        Table table = read("name;note\n\"Kask; Ana; Dr\";a,b,c,d\n".getBytes(UTF_8));

        assertThat(table.rows()).containsExactly(row(2, "Kask; Ana; Dr", "a,b,c,d"));
    }

    @Test
    void theHintOfExcelIsTaken() {
        assertThat(read("sep=;\nname;email\nAna;a@b.example\n".getBytes(UTF_8)).rows())
                .containsExactly(row(3, "Ana", "a@b.example"));
    }

    @Test
    void everyEncodingThatSpreadsheetsWriteIsFoundOut() {
        String list = "name,place\nJosé Łask,Évora\n";
        Charset windows = Charset.forName("windows-1252");

        assertThat(read(list.getBytes(UTF_8)).encoding()).isEqualTo("UTF-8");
        assertThat(read(("\uFEFF" + list).getBytes(UTF_8)).rows()).containsExactly(row(2, "José Łask", "Évora"));
        for (Charset utf16 : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(read(("\uFEFF" + list).getBytes(utf16)).rows()).containsExactly(row(2, "José Łask", "Évora"));
            assertThat(read(list.getBytes(utf16)).rows()).containsExactly(row(2, "José Łask", "Évora"));
        }
        assertThat(read("name,place\nJosé – „Pepe“,Évora\n".getBytes(windows)).rows())
                .containsExactly(row(2, "José – „Pepe“", "Évora"));
    }

    @Test
    void anEncodingThatAPersonSaysStandsAboveWhatIsFoundOut() {
        byte[] russian = "name,place\nИванов,Омск\n".getBytes(Charset.forName("windows-1251"));

        assertThat(read(russian).rows()).isNotEqualTo(List.of(row(2, "Иванов", "Омск")));
        assertThat(TableReader.read(russian, Optional.of("windows-1251")).rows())
                .containsExactly(row(2, "Иванов", "Омск"));
        assertRefused("name\nJosé".getBytes(Charset.forName("windows-1252")), Optional.of("UTF-8"), "file-not-text");
    }

    @Test
    void aRaggedRowIsToldAndTheOthersAreKept() {
        Table table = read("a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,,\n\n1,,\n".getBytes(UTF_8));

        assertThat(table.rows())
                .containsExactly(
                        ragged(2, List.of("1", "2", ""), 2),
                        row(3, "1", "2", "3"),
                        ragged(4, List.of("1", "2", "3"), 4),
                        row(5, "1", "2", "3"),
                        row(7, "1", "", ""));
    }

    @Test
    void aRowIsNumberedByItsFirstLineAsASpreadsheetDoes() {
        assertThat(read("a,b\n\"1\n1\",2\n3,4\n".getBytes(UTF_8)).rows())
                .containsExactly(row(2, "1\n1", "2"), row(4, "3", "4"));
    }

    @Test
    void aWorkbookIsReadByItsFirstSheetAndNoFormulaIsTrusted() throws IOException {
        byte[] workbook = workbook(sheet -> {
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "seats");
            sheet.value(1, 0, "Ana");
            sheet.value(1, 1, 4);
            sheet.value(2, 0, "Luc");
            sheet.formula(2, 1, "HYPERLINK(\"https://evil.example\")");
        });

        assertThat(read(workbook).rows())
                .containsExactly(
                        row(2, "Ana", "4"),
                        new Table.Row(
                                3,
                                List.of("Luc", "=HYPERLINK(\"https://evil.example\")"),
                                List.of(new Table.CellFault(1, Fault.of("", "formula-cell")))));
    }

    @Test
    void aWorkbookThatUnpacksIntoTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] block = new byte[1024 * 1024];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }

        assertThat(bomb.size()).isLessThan(1024 * 1024);
        assertRefused(bomb.toByteArray(), Optional.empty(), "workbook-too-large");
    }

    @Test
    void aWorkbookOfVeryManyPartsIsRefused() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i <= ZipGuard.MOST_ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }

        assertRefused(many.toByteArray(), Optional.empty(), "workbook-too-large");
    }

    @Test
    void aWorkbookThatDefinesEntitiesIsRefused() throws IOException {
        assertRefused(
                archive(Map.of(
                        "xl/sharedStrings.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>")),
                Optional.empty(),
                "workbook-entities");
    }

    @Test
    void whatIsNoWorkbookInsideIsSaidSo() throws IOException {
        assertRefused(archive(Map.of("readme.txt", "hello")), Optional.empty(), "workbook-unreadable");
        assertRefused(new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4}, Optional.empty(), "workbook-unreadable");
    }

    @Test
    void cardsOfAnyAddressBookAreRead() {
        String cards = """
                BEGIN:VCARD
                VERSION:3.0
                N:Kask;Ana;;Dr;
                FN:Dr Ana Kask
                EMAIL;TYPE=HOME:ana@home.example
                EMAIL;TYPE=WORK,PREF:ana@ee.example
                ORG:National Centre;Unit
                TITLE:Rector
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:李明
                EMAIL;PREF=2:li@home.example
                EMAIL;PREF=1:li@cn.example
                LANG:zh
                END:VCARD
                """;

        Table table = read(cards.replace("\n", "\r\n").getBytes(UTF_8));

        assertThat(table.columns())
                .containsExactly(
                        "honorific",
                        "given_name",
                        "family_name",
                        "email",
                        "other_emails",
                        "organisation",
                        "position",
                        "language");
        assertThat(table.rows())
                .containsExactly(
                        row(
                                1,
                                "Dr",
                                "Ana",
                                "Kask",
                                "ana@ee.example",
                                "ana@home.example",
                                "National Centre",
                                "Rector",
                                ""),
                        row(2, "", "", "李明", "li@cn.example", "li@home.example", "", "", "zh"));
    }

    @Test
    void aFileWithoutRowsIsSaidSo() {
        assertRefused(new byte[0], Optional.empty(), "file-empty");
        assertRefused("name,email\n".getBytes(UTF_8), Optional.empty(), "file-empty");
    }

    @Test
    void aListOfTooManyRowsIsRefused() {
        assertRefused(
                ("name\n" + "x\n".repeat(TableReader.MOST_ROWS + 1)).getBytes(UTF_8),
                Optional.empty(),
                "too-many-rows");
    }

    private interface Writing {
        void into(Worksheet sheet);
    }

    private static byte[] workbook(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            writing.into(workbook.newWorksheet("List"));
        }
        return out.toByteArray();
    }

    private static byte[] archive(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static Table read(byte[] content) {
        return TableReader.read(content, Optional.empty());
    }

    private static Table.Row row(int number, String... cells) {
        return new Table.Row(number, List.of(cells), List.of());
    }

    private static Table.Row ragged(int number, List<String> cells, int found) {
        return new Table.Row(
                number, cells, List.of(new Table.CellFault(-1, Fault.of("", "ragged", "found", found, "expected", 3))));
    }

    private static void assertRefused(byte[] content, Optional<String> encoding, String code) {
        assertThatThrownBy(() -> TableReader.read(content, encoding))
                .asInstanceOf(type(Invalid.class))
                .satisfies(invalid ->
                        assertThat(invalid.faults()).extracting(Fault::code).containsExactly(code));
    }
}
