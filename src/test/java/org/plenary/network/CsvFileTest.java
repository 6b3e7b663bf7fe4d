package org.plenary.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

class CsvFileTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundOut(String separator) {
        String file = "\ufefforganisation_id,Given_Name , family_name,email\r\nee-1,Ana,Kask,ana@ee-1.example\r\n";

        assertThat(CsvFile.read(file.replace(",", separator).getBytes(UTF_8), ImportKind.PEOPLE))
                .containsExactly(new CsvFile.Row(
                        2,
                        Map.of(
                                "organisation_id", "ee-1",
                                "given_name", "Ana",
                                "family_name", "Kask",
                                "email", "ana@ee-1.example")));
    }

    @Test
    void aRowIsNumberedByItsFirstLineAsASpreadsheetDoes() {
        String file =
                "organisation_id,given_name,family_name,email\nee-1,\"An\na\",Kask,a@b.example\n\nee-2,Li,Wu,c@d.example\n";

        List<CsvFile.Row> rows = CsvFile.read(file.getBytes(UTF_8), ImportKind.PEOPLE);

        assertThat(rows).extracting(CsvFile.Row::number).containsExactly(2, 5);
        assertThat(rows.get(0).cell("given_name")).isEqualTo("An\na");
        assertThat(rows.get(0).cell("no_such_column")).isEmpty();
    }

    @Test
    void everyMissingColumnIsNamed() {
        assertRefused(
                "given_name,email\nAna,a@b.example\n".getBytes(UTF_8),
                Fault.of("file", "column-missing", "column", "organisation_id"),
                Fault.of("file", "column-missing", "column", "family_name"));
    }

    @Test
    void whatIsNotUtf8IsSaidSo() {
        assertRefused("organisation_id,given_name\nee-1,José".getBytes(ISO_8859_1), Fault.of("file", "file-not-utf-8"));
    }

    @Test
    void anEmptyFileIsSaidSo() {
        assertRefused(new byte[0], Fault.of("file", "file-empty"));
    }

    private static void assertRefused(byte[] file, Fault... faults) {
        assertThatThrownBy(() -> CsvFile.read(file, ImportKind.PEOPLE))
                .asInstanceOf(type(Invalid.class))
                .extracting(Invalid::faults)
                .isEqualTo(List.of(faults));
    }
}
