package org.plenary.agenda.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.agenda.Release;

/** A release for machines. */
@Schema(example = "{\"number\":2,\"releasedAt\":\"2025-11-20T08:00:00Z\"}")
public record ReleaseJson(
        int number,

        @Schema(type = SchemaType.STRING, format = "date-time")
        Instant releasedAt) {
    static ReleaseJson of(Release release) {
        return new ReleaseJson(release.number(), release.releasedAt());
    }
}
