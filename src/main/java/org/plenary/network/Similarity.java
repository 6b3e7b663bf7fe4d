package org.plenary.network;

import jakarta.persistence.Query;
import java.util.function.Function;

/** How alike two words have to be for one to be taken as the other with typing errors. */
final class Similarity {
    private static final String LEAST = "0.5";

    private Similarity() {}

    /** Holds for the transaction; the query is made as a native one. */
    static void set(Function<String, Query> query) {
        query.apply("select set_config('pg_trgm.word_similarity_threshold', '" + LEAST + "', true)")
                .getSingleResult();
    }
}
