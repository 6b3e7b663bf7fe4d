package org.plenary.registrations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Who has signed up for a session, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"registration\":\"7e6a1d0e-0a55-4d8c-9a9f-1b2c3d4e5f60\",\"person\":\"ana.kask@ee.example\",\"name\":\"Dr Ana Kask\",\"organisation\":\"ee-national-00\",\"state\":\"taken\",\"since\":\"2027-04-12T08:30:00Z\"}],\"next\":\"c2lnbi11cHMK\"}")
public record SignUpsJson(List<SignUpJson> items, @Nullable String next) implements Listed {}
