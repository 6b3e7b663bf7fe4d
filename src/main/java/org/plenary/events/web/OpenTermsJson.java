package org.plenary.events.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.events.OpenTerms;

/**
 * Whether anybody may register for an event, beside those who are invited.
 *
 * @param open whether they may
 * @param until last day to ask for it, in the event's zone; absent for until the event is over
 * @param approval whether staff decide about each of them
 */
@Schema(example = "{\"open\":true,\"until\":\"2027-05-20\",\"approval\":true}")
public record OpenTermsJson(
        @NotNull Boolean open,

        @Nullable @Schema(type = SchemaType.STRING, format = "date")
        LocalDate until,

        @NotNull Boolean approval) {
    static OpenTermsJson of(OpenTerms terms) {
        return new OpenTermsJson(terms.on(), terms.until().orElse(null), terms.approval());
    }

    OpenTerms terms() {
        return new OpenTerms(open, java.util.Optional.ofNullable(until), approval);
    }
}
