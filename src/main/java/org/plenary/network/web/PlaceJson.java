package org.plenary.network.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.network.Affiliation;

/**
 * Where somebody was for a time.
 *
 * @param since the first day there; absent when nobody knows of an earlier time
 * @param until the first day after it; absent for the present
 */
@Schema(
        example =
                "{\"organisation\":\"zm-national-00\",\"position\":\"Director\",\"role\":\"focal-point\",\"since\":\"2024-02-01\"}")
public record PlaceJson(
        String organisation,
        String position,
        String role,
        @Nullable String since,
        @Nullable String until) {
    static PlaceJson of(Affiliation affiliation) {
        return new PlaceJson(
                affiliation.organisation().code(),
                affiliation.position(),
                affiliation.isFocalPoint() ? "focal-point" : "delegate",
                affiliation.since().map(Object::toString).orElse(null),
                affiliation.until().map(Object::toString).orElse(null));
    }
}
