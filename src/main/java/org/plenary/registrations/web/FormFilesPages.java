package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.files.FitFile;
import org.plenary.files.Inspection;
import org.plenary.identity.Open;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Answering;
import org.plenary.registrations.Uploads;
import org.plenary.web.Visitor;

/** The questions of an event, answered with files among the answers. */
@Path("r/{token}/form/files")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class FormFilesPages {
    @Inject
    FilledForm form;

    @Inject
    Uploads uploads;

    @Inject
    Inspection inspection;

    @Inject
    Answering answering;

    @Inject
    Visitor visitor;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response answer(@PathParam("token") String token, List<EntityPart> parts) throws IOException {
        FilledParts filled = FilledParts.of(parts, uploads.fields(token), inspection.enough());
        boolean isMeant = Stream.of("send", "keep").anyMatch(FilledForm.button(filled.values())::equals);
        if (!isMeant || filled.files().isEmpty()) {
            return form.answer(token, filled.values());
        }
        List<Fault> faults = keep(token, filled);
        filled.files().keySet().forEach(field -> filled.values().remove(field + "-remove"));
        return faults.isEmpty()
                ? form.answer(token, filled.values())
                : form.again(token, filled.values(), new Invalid(withOthers(token, filled, faults)));
    }

    /** Those that are fit, whatever is wrong with the others. */
    private List<Fault> keep(String token, FilledParts filled) {
        Map<String, FitFile> fit = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        filled.files().forEach((field, file) -> {
            try {
                fit.put(field, inspection.look(field, file.kind(), file.name(), file.content()));
            } catch (Invalid invalid) {
                faults.addAll(invalid.faults());
            }
        });
        faults.addAll(uploads.keep(token, filled.values(), fit, visitor.address()));
        return faults;
    }

    private List<Fault> withOthers(String token, FilledParts filled, List<Fault> faults) {
        List<String> said = faults.stream().map(Fault::field).toList();
        Stream<Fault> others = FilledForm.button(filled.values()).equals("send")
                ? answering.faults(token, filled.values(), visitor.address()).stream()
                : Stream.of();
        return Stream.concat(faults.stream(), others.filter(fault -> !said.contains(fault.field())))
                .toList();
    }
}
