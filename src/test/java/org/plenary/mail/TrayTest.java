package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;

class TrayTest {
    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final Wording WORDING = new Wording("Hello", "Hello", List.of(), List.of(), List.of(), "");

    private final Tray tray = new Tray(4, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void domainsTakeTurns() throws InterruptedException {
        tray.put(List.of(to("a.example"), to("a.example"), to("a.example"), to("b.example"), to("c.example")));

        List<String> order = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Written next = tray.take().orElseThrow();
            order.add(next.message().domain());
            tray.finished(next, Duration.ZERO);
        }

        assertThat(order).containsExactly("a.example", "b.example", "c.example", "a.example", "a.example");
        assertThat(tray.isIdle()).isTrue();
    }

    @Test
    void aDomainGetsHalfOfTheLinesAndASlowOneASingleOne() throws InterruptedException {
        tray.put(IntStream.range(0, 9).mapToObj(i -> to("a.example")).toList());
        Written first = tray.take().orElseThrow();
        tray.take();
        tray.put(List.of(to("b.example")));
        Written other = tray.take().orElseThrow();

        assertThat(other.message().domain()).isEqualTo("b.example");

        tray.finished(first, Duration.ofSeconds(6));
        tray.put(List.of(to("c.example")));
        assertThat(tray.take().orElseThrow().message().domain()).isEqualTo("c.example");
        assertThat(tray.backlog()).isZero();
        assertThat(tray.size()).isEqualTo(7);
    }

    @Test
    void whatIsPutBackGoesFirstAndWhatIsWithdrawnIsGone() throws InterruptedException {
        Written first = to("a.example");
        tray.put(List.of(first, to("a.example")));

        tray.putBack(tray.take().orElseThrow());
        assertThat(tray.take()).hasValue(first);

        assertThat(tray.withdraw("a.example")).hasSize(1);
        assertThat(tray.size()).isZero();
        assertThat(tray.isIdle()).isFalse();
    }

    @Test
    void nobodyWaitsAtAClosedTray() throws InterruptedException {
        tray.close();

        assertThat(tray.take()).isEmpty();
    }

    private static Written to(String domain) {
        Recipient recipient = new Recipient("Ana Kask", "ana@" + domain, Language.EN);
        return new Written(new Message("nothing", UUID.randomUUID(), 0, "", recipient, NOW), WORDING, NOW);
    }
}
