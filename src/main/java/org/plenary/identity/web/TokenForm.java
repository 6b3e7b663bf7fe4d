package org.plenary.identity.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.Duration;
import org.plenary.identity.ApiTokenFacts;
import org.plenary.identity.Scope;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** The form of a new token, as it was sent. */
public class TokenForm {
    @FormParam("name")
    @DefaultValue("")
    public String name = "";

    @FormParam("scope")
    @DefaultValue("")
    public String scope = "read";

    @FormParam("days")
    @DefaultValue("")
    public String days = "90";

    ApiTokenFacts facts() {
        return new ApiTokenFacts(
                name.strip(),
                Scope.of(scope).orElseThrow(() -> new Invalid(Fault.of("scope", "missing"))),
                Duration.ofDays(days.matches("\\d{1,3}") ? Long.parseLong(days) : 0));
    }
}
