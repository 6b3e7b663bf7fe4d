package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.plenary.identity.Open;
import org.plenary.web.Page;

/** The questions of an event, answered by a participant on one page; what is typed can be kept to go on later. */
@Path("r/{token}/form")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class FormPages {
    @Inject
    FilledForm form;

    @GET
    public Page see(@PathParam("token") String token) {
        return form.page(token);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("token") String token, MultivaluedMap<String, String> values) {
        return form.answer(token, values);
    }
}
