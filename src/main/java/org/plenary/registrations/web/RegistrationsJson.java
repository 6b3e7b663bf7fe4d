package org.plenary.registrations.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Registrations, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"id\":\"7e6a1d0e-0a55-4d8c-9a9f-1b2c3d4e5f60\",\"person\":\"ana.kask@ee.example\",\"name\":\"Dr Ana Kask\",\"organisation\":\"ee-national-00\",\"state\":\"registered\",\"mode\":\"on-site\",\"registeredAt\":\"2027-04-12T08:30:00Z\",\"priority\":0,\"note\":\"\",\"approval\":\"none\"}],\"next\":\"cmVnaXN0cmF0aW9ucwo\"}")
public record RegistrationsJson(
        List<RegistrationJson> items, @Nullable String next) implements Listed {}
