package org.plenary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * Which part of a list is asked for: at most so many, after the one its cursor names. A list is read by its sort key and
 * never by counting, so that what comes or goes between two pages makes nothing appear twice or not at all.
 *
 * @param list name of the list, so that a cursor of another one is told from its own
 * @param after sort key of the last one seen; empty for the first page
 */
public record Paging(String list, int limit, List<String> after) {
    /** How many a page has when nothing is said. */
    public static final String USUAL = "50";

    static final int MOST = 500;
    private static final String BETWEEN = "\n";

    /**
     * @param limit and cursor: as they stand in the address; an empty cursor asks for the first page
     * @throws Invalid when either is not what this list can read
     */
    public static Paging of(String list, String limit, String cursor) {
        List<Fault> faults = new ArrayList<>();
        int most = limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
        if (most < 1 || most > MOST) {
            faults.add(Fault.of("limit", "paging-limit", "most", MOST));
        }
        Optional<List<String>> after = cursor.isEmpty() ? Optional.of(List.of()) : read(list, cursor);
        if (after.isEmpty()) {
            faults.add(strange());
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new Paging(list, most, after.orElseThrow());
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /** How many to read: by one too many it is seen that there is a page after this one. */
    public int toRead() {
        return limit + 1;
    }

    /**
     * A part of the sort key after which the page begins.
     *
     * @throws Invalid when the cursor was not made for this list
     */
    public <T> T after(int part, Function<String, T> type) {
        try {
            return type.apply(after.get(part));
        } catch (RuntimeException e) {
            throw new Invalid(strange());
        }
    }

    /**
     * @param read in the order of the list, up to {@link #toRead}
     * @param key sort key of one of them, which no other one has
     */
    public <T> Slice<T> slice(List<T> read, Function<T, List<String>> key) {
        if (read.size() <= limit) {
            return new Slice<>(read, Optional.empty());
        }
        List<T> items = read.subList(0, limit);
        return new Slice<>(items, Optional.of(cursor(key.apply(items.get(limit - 1)))));
    }

    private String cursor(List<String> key) {
        String text = list + BETWEEN + String.join(BETWEEN, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static Optional<List<String>> read(String list, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            List<String> words = List.of(text.split(BETWEEN, -1));
            return words.size() > 1 && words.get(0).equals(list)
                    ? Optional.of(words.subList(1, words.size()))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Fault strange() {
        return Fault.of("after", "paging-cursor");
    }
}
