package org.plenary.invitations.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Mode;
import org.plenary.invitations.Delegation;

/**
 * A delegation for machines.
 *
 * @param organisation its code
 * @param onSite and online: how many seats it has; absent when as many as needed
 * @param heldOnSite and heldOnline: how many of them are kept for somebody
 * @param closesAt the first moment at which it is too late to answer, or to name other people
 */
@Schema(
        example =
                "{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"organisation\":\"ee-national-00\",\"onSite\":4,\"heldOnSite\":2,\"online\":4,\"heldOnline\":0,\"closesAt\":\"2027-05-31T21:00:00Z\"}")
public record DelegationJson(
        String id,
        String organisation,
        @Nullable Integer onSite,
        @Nullable Integer online,
        int heldOnSite,
        int heldOnline,
        Instant closesAt) {
    static DelegationJson of(Delegation delegation) {
        return new DelegationJson(
                delegation.id().toString(),
                delegation.organisation().code(),
                delegation.quota().onSite().orElse(null),
                delegation.quota().online().orElse(null),
                delegation.held(Mode.ON_SITE),
                delegation.held(Mode.ONLINE),
                delegation.closesAt());
    }
}
