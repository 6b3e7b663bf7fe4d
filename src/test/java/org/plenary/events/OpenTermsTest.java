package org.plenary.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.problem.Invalid;

class OpenTermsTest {
    private static final Instant BEFORE = Instant.parse("2031-05-01T09:00:00Z");

    private final Event tallinn = Editions.tallinn();

    @Test
    void nobodyCanRegisterForWhatIsNotPublicOrNotOpen() {
        assertThat(tallinn.takesApplications(BEFORE)).isFalse();
        open("2031-05-20");
        assertThat(tallinn.takesApplications(BEFORE)).isFalse();
        tallinn.publish(BEFORE);
        assertThat(tallinn.takesApplications(BEFORE)).isTrue();
        tallinn.open(new OpenTerms(false, Optional.empty(), true));
        assertThat(tallinn.takesApplications(BEFORE)).isFalse();
    }

    @Test
    void theLastDayEndsAtTheVenue() {
        tallinn.publish(BEFORE);
        open("2031-05-20");

        assertThat(tallinn.takesApplications(Instant.parse("2031-05-20T20:59:59Z")))
                .isTrue();
        assertThat(tallinn.takesApplications(Instant.parse("2031-05-20T21:00:00Z")))
                .isFalse();
    }

    @Test
    void withoutALastDayItEndsWithTheEvent() {
        tallinn.publish(BEFORE);
        tallinn.open(new OpenTerms(true, Optional.empty(), true));

        assertThat(tallinn.takesApplications(Instant.parse("2031-06-03T20:59:59Z")))
                .isTrue();
        assertThat(tallinn.takesApplications(Instant.parse("2031-06-03T21:00:00Z")))
                .isFalse();
    }

    @Test
    void theLastDayIsNotAfterTheEvent() {
        assertThatThrownBy(() -> open("2031-06-04")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> open("-0044-03-15")).isInstanceOf(Invalid.class);
    }

    private void open(String until) {
        tallinn.open(new OpenTerms(true, Optional.of(LocalDate.parse(until)), false));
    }
}
