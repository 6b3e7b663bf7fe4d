package org.plenary.invitations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Delegations, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"organisation\":\"ee-national-00\",\"onSite\":4,\"heldOnSite\":2,\"heldOnline\":0,\"closesAt\":\"2027-05-31T21:00:00Z\"}],\"next\":\"ZGVsZWdhdGlvbnMK\"}")
public record DelegationsJson(
        List<DelegationJson> items, @Nullable String next) implements Listed {}
