package org.plenary.invitations.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Event;
import org.plenary.invitations.Quota;
import org.plenary.invitations.Terms;

/**
 * How many seats there are, and until when.
 *
 * @param onSite and online: absent when as many as needed
 * @param lastDay the last day, at the venue, on which it is not too late
 */
@Schema(example = "{\"onSite\":4,\"online\":4,\"lastDay\":\"2027-05-31\"}")
public record TermsJson(
        @Nullable Integer onSite,
        @Nullable Integer online,
        @NotNull LocalDate lastDay) {
    Terms terms(Event event) {
        return Terms.until(new Quota(Optional.ofNullable(onSite), Optional.ofNullable(online)), lastDay, event);
    }
}
