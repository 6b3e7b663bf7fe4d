package org.plenary.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {
    @ParameterizedTest
    @CsvSource({
        "Hélène DIALLO, helene diallo",
        "Nguyễn Thị Minh Châu, nguyen thi minh chau",
        "Иванов Ёлка, ivanov elka",
        "李明, li ming",
        "مَريَم القاسم, mrym alqasm",
        "Łódź, lodz",
        "O’Connor, o'connor"
    })
    void everyScriptCanBeTypedOnAnyKeyboard(String name, String latin) {
        assertThat(Latin.of(name)).isEqualTo(latin);
    }
}
