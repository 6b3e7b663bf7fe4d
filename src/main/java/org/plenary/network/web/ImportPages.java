package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.language.Texts;
import org.plenary.network.Decision;
import org.plenary.network.Import;
import org.plenary.network.ImportChecks;
import org.plenary.network.ImportState;
import org.plenary.network.Importing;
import org.plenary.network.Imports;
import org.plenary.network.Network;
import org.plenary.network.Outcome;
import org.plenary.network.Part;
import org.plenary.network.Preview;
import org.plenary.problem.Invalid;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** Bringing lists in: choose a file, say which column is which, look at what it would do, apply it. */
@Path("desk/network/imports")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class ImportPages {
    private static final String ROW = "row-";

    @Inject
    Imports imports;

    @Inject
    ImportChecks checks;

    @Inject
    Importing importing;

    @Inject
    Network network;

    @Inject
    Visitor visitor;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(List<EntityPart> parts) throws IOException {
        try {
            UploadedList list = UploadedList.of(parts);
            Import upload = imports.upload(list.kind(), list.fileName(), list.content());
            if (!imports.look(upload.id()).missing().isEmpty()) {
                return see(at(upload.id()) + "/columns");
            }
            checks.begin(upload.id());
            return see(at(upload.id()));
        } catch (Invalid invalid) {
            return Again.with(new Page("network/overview", NetworkView.of(network, faults(invalid))));
        }
    }

    @GET
    @Path("{id}/columns")
    public Page columns(@PathParam("id") UUID id) {
        Import upload = imports.find(id);
        return new Page(
                "network/imports/columns",
                ColumnsView.of(
                        upload,
                        imports.look(id),
                        upload.fields(),
                        upload.encoding().orElse(""),
                        List.of()));
    }

    @POST
    @Path("{id}/columns")
    public Response understand(
            @PathParam("id") UUID id,
            @FormParam("field") List<String> fields,
            @FormParam("encoding") @DefaultValue("") String encoding) {
        try {
            imports.understand(id, fields, encoding);
            checks.begin(id);
            return see(at(id));
        } catch (Invalid invalid) {
            Page again = new Page(
                    "network/imports/columns",
                    ColumnsView.of(imports.find(id), imports.look(id), fields, encoding, faults(invalid)));
            return Again.with(again);
        }
    }

    @POST
    @Path("{id}/checks")
    public Response check(@PathParam("id") UUID id) {
        checks.begin(id);
        return see(at(id));
    }

    @GET
    @Path("{id}")
    public Response preview(
            @PathParam("id") UUID id,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("from") @DefaultValue("0") int from) {
        Import upload = imports.find(id);
        if (upload.state() == ImportState.UPLOADED) {
            return see(at(id) + "/columns");
        }
        if (upload.state() == ImportState.CHECKING || upload.state() == ImportState.FAILED) {
            Response.ResponseBuilder checking =
                    Response.ok(new Page("network/imports/checking", CheckingView.of(upload)));
            return upload.state() == ImportState.FAILED
                    ? checking.build()
                    : checking.header("Refresh", "1").build();
        }
        Preview preview = imports.preview(id);
        Outcome shown = Outcome.of(show).orElseGet(() -> PreviewView.first(preview));
        Part part = Part.page(from);
        return Response.ok(new Page(
                        "network/imports/preview",
                        PreviewView.of(
                                upload,
                                preview,
                                shown,
                                imports.rows(id, shown, part),
                                part,
                                Texts.in(visitor.language()))))
                .build();
    }

    @POST
    @Path("{id}/decisions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        imports.find(id);
        Map<Integer, Decision> decisions = new HashMap<>();
        Sent.values(sent).forEach((name, value) -> {
            if (name.matches(ROW + "\\d{1,7}")) {
                Decision.of(value)
                        .ifPresent(said -> decisions.put(Integer.valueOf(name.substring(ROW.length())), said));
            }
        });
        imports.decide(id, decisions);
        Decision.of(Sent.values(sent).getOrDefault("rest", "")).ifPresent(rest -> imports.decideRest(id, rest));
        return Told.at(at(id), "network.decision.saved");
    }

    @POST
    @Path("{id}/application")
    public Response apply(@PathParam("id") UUID id) {
        importing.apply(id);
        return Told.at("/desk/network", "network.import.applied");
    }

    private List<FaultView> faults(Invalid invalid) {
        return FaultView.of(invalid, visitor.language());
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private static String at(UUID upload) {
        return "/desk/network/imports/" + upload;
    }
}
