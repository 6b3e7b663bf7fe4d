package org.plenary.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.ApiTokens;
import org.plenary.identity.Role;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Keys to the API for programs: made here, shown once, revoked here. */
@Path("desk/tokens")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed({Role.ORGANISER, Role.STAFF})
public class TokenPages {
    @Inject
    ApiTokens tokens;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    @GET
    public Page list() {
        return page(Optional.empty(), new TokenForm(), List.of());
    }

    /** Answers with the page itself: by the next one the token would be gone. */
    @POST
    public Response make(@BeanParam TokenForm form) {
        try {
            String made = tokens.make(form.facts());
            return Response.ok(page(Optional.of(made), new TokenForm(), List.of()))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Invalid invalid) {
            List<FaultView> faults = FaultView.of(invalid, visitor.language());
            return Again.with(page(Optional.empty(), form, faults));
        }
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@PathParam("id") UUID id) {
        tokens.revoke(id);
        return Told.at("/desk/tokens", "identity.token.revoked");
    }

    private Page page(Optional<String> made, TokenForm form, List<FaultView> faults) {
        return new Page("identity/tokens", TokensView.of(tokens.own(), made, form, faults, clock));
    }
}
