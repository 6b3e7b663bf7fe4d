package org.plenary.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.review.AttendanceRow;

class AttendanceCsvTest {
    private static final Instant NINE = Instant.parse("2031-06-02T06:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+372 5550", "-2", "@ana", "\tcell", "\rcell"})
    void whatASpreadsheetWouldTakeForAFormulaIsMadeHarmless(String cell) {
        assertThat(AttendanceCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana", "2+2", "a=b", "ana@ee.example"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertThat(AttendanceCsv.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void aRowIsOneLineOfUtf8WhateverItsCellsHold() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AttendanceCsv.write(file, csv -> csv.row(row("=cmd|' /C calc'!A0", "Ёлкина, \"Мария\"")));

        assertThat(file.toString(UTF_8))
                .isEqualTo("\uFEFFsession_start_utc,session,person,email,organisation_id,organisation,"
                        + "organisation_kind,country,region,way,source,first_in_utc,last_in_utc\r\n"
                        + "2031-06-02T06:00:00Z,'=cmd|' /C calc'!A0,\"Ёлкина, \"\"Мария\"\"\",maria@ru.example,ru-1,"
                        + "Centre,national-centre,RU,central-and-eastern-europe,online,click,2031-06-02T06:00:00Z,"
                        + "2031-06-02T07:00:00Z\r\n");
    }

    private static AttendanceRow row(String session, String person) {
        return new AttendanceRow(
                NINE,
                session,
                person,
                "maria@ru.example",
                "ru-1",
                "Centre",
                "national-centre",
                "RU",
                "central-and-eastern-europe",
                "online",
                "click",
                NINE,
                NINE.plusSeconds(3600));
    }
}
