package org.plenary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

class PagingTest {
    private static final Fault STRANGE = Fault.of("after", "paging-cursor");

    @Test
    void theNextPageBeginsAfterTheLastOfThisOne() {
        Slice<Integer> first = Paging.of("numbers", "3", "").slice(List.of(1, 2, 3, 4), PagingTest::key);
        Paging second = Paging.of("numbers", "3", first.next().orElseThrow());

        assertThat(first.items()).containsExactly(1, 2, 3);
        assertThat(second).isEqualTo(new Paging("numbers", 3, List.of("3", "2031-06-03")));
        LocalDate day = second.after(1, LocalDate::parse);
        assertThat(day).isEqualTo(LocalDate.of(2031, 6, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void thereIsNoPageAfterWhatFitsOnOne(int many) {
        List<Integer> all = IntStream.range(0, many).boxed().toList();

        Slice<Integer> page = Paging.of("numbers", "3", "").slice(all, PagingTest::key);

        assertThat(page.items()).isEqualTo(all);
        assertThat(page.next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "many", "", "99999999999", "5.5", "٥"})
    void aLimitThatIsNoneIsToldWithTheMostThatItMayBe(String limit) {
        assertFaults(() -> Paging.of("numbers", limit, ""), Fault.of("limit", "paging-limit", "most", 500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "abc", "AAAA", "bnVtYmVycw"})
    void aCursorThatIsNoneIsTold(String cursor) {
        assertFaults(() -> Paging.of("numbers", "3", cursor), STRANGE);
    }

    @Test
    void aCursorOfAnotherListIsTold() {
        String letters = cursor("letters");

        assertFaults(() -> Paging.of("numbers", "3", letters), STRANGE);
    }

    @Test
    void aCursorThatHoldsSomethingElseThanTheListNeedsIsTold() {
        Paging paging = Paging.of("numbers", "3", cursor("numbers"));

        assertFaults(() -> paging.after(0, LocalDate::parse), STRANGE);
        assertFaults(() -> paging.after(2, word -> word), STRANGE);
    }

    private static String cursor(String list) {
        return Paging.of(list, "1", "")
                .slice(List.of(1, 2), PagingTest::key)
                .next()
                .orElseThrow();
    }

    private static List<String> key(int number) {
        return List.of(
                String.valueOf(number),
                LocalDate.of(2031, 6, 1).plusDays(number - 1L).toString());
    }

    private static void assertFaults(org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, Fault... faults) {
        assertThatThrownBy(asked)
                .isInstanceOf(Invalid.class)
                .extracting(thrown -> ((Invalid) thrown).faults(), LIST)
                .containsExactly((Object[]) faults);
    }
}
