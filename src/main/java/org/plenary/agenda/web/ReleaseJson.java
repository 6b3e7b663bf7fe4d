package org.plenary.agenda.web;

import java.time.Instant;
import org.plenary.agenda.Release;

/** A release for machines. */
public record ReleaseJson(int number, Instant releasedAt) {
    static ReleaseJson of(Release release) {
        return new ReleaseJson(release.number(), release.releasedAt());
    }
}
