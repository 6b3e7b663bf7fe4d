package org.plenary.network;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions that a search puts together, and the values they are asked with. */
final class Finding {
    private static final Pattern QUESTION = Pattern.compile("\\?");
    private static final int MOST_WORDS = 6;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Each question mark stands for one of the values; one that is empty asks nothing. */
    Finding where(String condition, String value) {
        return value.isEmpty() ? this : whereAlways(condition, value);
    }

    Finding whereAlways(String condition, Object... asked) {
        conditions.add(condition);
        values.addAll(List.of(asked));
        return this;
    }

    Finding among(String column, Collection<UUID> ids) {
        String list = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        return whereAlways(column + " = any(string_to_array(?, ',')::uuid[])", list);
    }

    /**
     * Every word stands in the text as it was typed, in Latin letters, or nearly so.
     *
     * @param search column of the text, as the database prepares it
     * @param otherwise a condition with one question mark by which a word may be found as well, or empty
     */
    Finding words(String typed, String search, String otherwise) {
        typed.strip()
                .lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .forEach(word -> word(word, search, otherwise));
        return this;
    }

    private void word(String word, String search, String otherwise) {
        List<String> ways = new ArrayList<>();
        List<Object> asked = new ArrayList<>();
        ways.add(search + " like '%' || search_text(?) || '%'");
        asked.add(literally(word));
        String latin = Latin.of(word);
        if (!latin.isEmpty()) {
            ways.add(search + " like '%' || ? || '%'");
            asked.add(literally(latin));
            ways.add("? <% " + search);
            asked.add(latin);
        }
        if (!otherwise.isEmpty()) {
            ways.add(otherwise);
            asked.add("%" + literally(word) + "%");
        }
        whereAlways("(" + String.join(" or ", ways) + ")", asked.toArray());
    }

    private static String literally(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /**
     * @param made makes a native query
     * @param sorted what comes after {@code order by}, with the values it asks with
     */
    Query in(Function<String, Query> made, String select, String sorted, Object... sortedBy) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Query query = made.apply(numbered(select + where + " order by " + sorted));
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(sortedBy));
        for (int i = 0; i < all.size(); i++) {
            query.setParameter(i + 1, all.get(i));
        }
        return query;
    }

    private static String numbered(String sql) {
        AtomicInteger number = new AtomicInteger();
        return QUESTION.matcher(sql).replaceAll(mark -> "?" + number.incrementAndGet());
    }
}
