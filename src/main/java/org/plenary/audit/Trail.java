package org.plenary.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Writes what happened in the transaction in which it happens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Trail {
    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    Clock clock;

    @Inject
    Actor actor;

    @Inject
    TrailRepository entries;

    /**
     * @param action past tense, such as {@code invitation.answered}
     * @param subject what it happened to, such as {@code invitation ID}
     * @param event slug of the event it belongs to, or empty
     * @param before and after: only what changed, without tokens
     */
    public void record(String action, String subject, String event, Map<String, ?> before, Map<String, ?> after) {
        entries.add(clock.instant(), actor.name(), actor.origin(), action, subject, event, json(before), json(after));
    }

    public void record(String action, String subject, String event, Map<String, ?> after) {
        record(action, subject, event, Map.of(), after);
    }

    /** Seals what was written since the last time, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void seal() {
        entries.seal();
    }

    private static String json(Map<String, ?> values) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        values.forEach((name, value) -> json.add(name, String.valueOf(value)));
        return json.build().toString();
    }
}
