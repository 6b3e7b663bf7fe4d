package org.plenary.invitations.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.network.OrganisationKind;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * How many seats every organisation of a kind has.
 *
 * @param kind absent for all kinds
 * @param onSite and online: absent when as many as needed
 * @param lastDay the last day, at the venue, on which it is not too late
 */
@Schema(example = "{\"kind\":\"national-centre\",\"onSite\":4,\"online\":4,\"lastDay\":\"2027-05-31\"}")
public record KindTermsJson(
        @Nullable String kind,
        @Nullable Integer onSite,
        @Nullable Integer online,
        @NotNull LocalDate lastDay) {
    Optional<OrganisationKind> known() {
        Optional<OrganisationKind> known = Optional.ofNullable(kind).flatMap(OrganisationKind::of);
        if (kind != null && known.isEmpty()) {
            throw new Invalid(Fault.of("kind", "one-of", "allowed", String.join(", ", Choice.kinds())));
        }
        return known;
    }

    TermsJson terms() {
        return new TermsJson(onSite, online, lastDay);
    }
}
