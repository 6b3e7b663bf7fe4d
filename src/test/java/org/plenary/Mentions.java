package org.plenary;

import java.util.Arrays;
import java.util.List;

/** Where something can be read in the server's database: in any text, JSON or bytes of any table. */
public final class Mentions {
    private static final String COLUMNS = """
            select table_name || ' ' || column_name || ' ' || data_type
            from information_schema.columns join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE'
                and (data_type in ('text', 'jsonb', 'json', 'character varying', 'bytea', 'ARRAY') or udt_name = 'citext')
            order by 1
            """;

    private Mentions() {}

    /** @return each as {@code table.column} */
    public static List<String> of(String... words) {
        return Database.column(COLUMNS).stream()
                .map(column -> column.split(" "))
                .filter(column -> Arrays.stream(words)
                        .anyMatch(word -> isIn(column[0], column[1], column[2].equals("bytea"), word)))
                .map(column -> column[0] + "." + column[1])
                .toList();
    }

    private static boolean isIn(String table, String column, boolean bytes, String word) {
        String text = bytes ? "encode(" + column + ", 'escape')" : column + "::text";
        return !Database.column("select 1 from " + table + " where " + text + " ilike ? limit 1", "%" + word + "%")
                .isEmpty();
    }
}
