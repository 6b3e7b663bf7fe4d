package org.plenary.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.launcher.Wish.Action;

class WishTest {
    @Test
    void withoutArgumentsPlenaryStartsWithoutASample() {
        assertThat(Wish.of(List.of())).isEqualTo(new Wish(Action.START, false, false));
    }

    @Test
    void optionsMayComeInAnyOrder() {
        assertThat(Wish.of(List.of("--foreground-log", "--sample"))).isEqualTo(new Wish(Action.START, true, true));
        assertThat(Wish.of(List.of("--sample", "--foreground-log"))).isEqualTo(new Wish(Action.START, true, true));
    }

    @Test
    void eachOfTheOthersIsAnActionOfItsOwn() {
        assertThat(Wish.of(List.of("--warm")).action()).isEqualTo(Action.WARM);
        assertThat(Wish.of(List.of("--version")).action()).isEqualTo(Action.VERSION);
        assertThat(Wish.of(List.of("--help")).action()).isEqualTo(Action.HELP);
        assertThat(Wish.of(List.of("-h")).action()).isEqualTo(Action.HELP);
    }

    @Test
    void anUnknownOptionIsNamedWithTheWayToTheKnownOnes() {
        assertThatThrownBy(() -> Wish.of(List.of("--port=8081")))
                .isInstanceOf(Refusal.class)
                .hasMessage("there is no option --port=8081; bin/plenary --help lists them.");
    }

    @Test
    void theHelpTellsOfEveryOption() {
        assertThat(Help.TEXT).contains("--sample", "--foreground-log", "--warm", "--version", "--help");
    }
}
