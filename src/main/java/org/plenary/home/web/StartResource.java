package org.plenary.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.plenary.home.StartLinks;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;

/** What the launcher asks after a start. */
@Path("api/v1/start")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
@Allowed(Role.ADMINISTRATOR)
public class StartResource {
    @Inject
    StartLinks links;

    @GET
    @Operation(summary = "Whether anything is set up yet", description = "Answers empty or in-use.")
    public String state() {
        return links.isEmpty() ? "empty" : "in-use";
    }

    @POST
    @Path("links")
    @Operation(
            summary = "Links to begin with",
            description = "One per line, label and address separated by a tab; the sign-in link works once.")
    public String links() {
        return links.all().entrySet().stream()
                .map(link -> link.getKey() + "\t" + link.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
