package org.plenary.network.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** People, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"organisation\":\"zm-national-00\",\"givenName\":\"Chanda\",\"familyName\":\"Mwale\",\"nameOrder\":\"given-first\",\"email\":\"chanda.mwale@zm.example\",\"otherEmails\":[],\"language\":\"en\",\"zone\":\"Africa/Lusaka\",\"role\":\"focal-point\"}],\"next\":\"cGVvcGxlCjBiOGQ4ZjVl\"}")
public record PeopleJson(List<PersonJson> items, @Nullable String next) implements Listed {}
