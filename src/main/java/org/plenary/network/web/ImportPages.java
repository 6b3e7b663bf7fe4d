package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.language.Texts;
import org.plenary.network.Import;
import org.plenary.network.ImportKind;
import org.plenary.network.Imports;
import org.plenary.network.Network;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Bringing lists in: choose a file, look at what it would do, apply it. */
@Path("desk/network")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class ImportPages {
    private static final int UNPROCESSABLE = 422;

    @Inject
    Imports imports;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page overview() {
        return new Page("network/overview", NetworkView.of(network, List.of()));
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) throws IOException {
        try {
            ImportKind kind = part(parts, "kind")
                    .map(ImportPages::text)
                    .flatMap(ImportKind::of)
                    .orElseThrow(() -> new Invalid(Fault.of("kind", "missing")));
            EntityPart file = part(parts, "file").orElseThrow(() -> new Invalid(Fault.of("file", "file-empty")));
            Import upload = imports.upload(
                    kind,
                    file.getFileName().orElse("list.csv"),
                    file.getContent().readAllBytes());
            return Response.seeOther(URI.create("/desk/network/imports/" + upload.id()))
                    .build();
        } catch (Invalid invalid) {
            List<FaultView> faults = FaultView.of(invalid.faults(), Texts.in(visitor.language()));
            return Response.status(UNPROCESSABLE)
                    .entity(new Page("network/overview", NetworkView.of(network, faults)))
                    .build();
        }
    }

    @GET
    @Path("imports/{id}")
    public Page preview(@PathParam("id") UUID id) {
        return new Page(
                "network/preview", PreviewView.of(imports.find(id), imports.preview(id), Texts.in(visitor.language())));
    }

    @POST
    @Path("imports/{id}/application")
    public Response apply(@PathParam("id") UUID id) {
        imports.apply(id);
        return Told.at("/desk/network", "network.import.applied");
    }

    private static Optional<EntityPart> part(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }

    private static String text(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Invalid(Fault.of(part.getName(), "missing"));
        }
    }
}
