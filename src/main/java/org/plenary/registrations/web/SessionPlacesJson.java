package org.plenary.registrations.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.language.TextJson;
import org.plenary.registrations.OfferedSession;

/** The sessions of an event for which people sign up, all of them. */
@Schema(
        example =
                "{\"sessions\":[{\"session\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"title\":{\"en\":\"Workshop\"},\"startsAt\":\"2027-06-02T07:00:00Z\",\"places\":40,\"taken\":12,\"waiting\":0,\"published\":true}]}")
public record SessionPlacesJson(List<OneJson> sessions) {
    /** One of them. */
    public record OneJson(
            String session,
            Map<String, String> title,
            @Nullable Instant startsAt,
            int places,
            int taken,
            int waiting,
            boolean published) {
        static OneJson of(OfferedSession offered) {
            return new OneJson(
                    offered.places().session().toString(),
                    TextJson.write(offered.title()),
                    offered.startsAt().orElse(null),
                    offered.places().capacity(),
                    offered.places().taken(),
                    offered.places().waiting(),
                    offered.published());
        }
    }
}
