package org.plenary.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.plenary.attendance.Attendance;
import org.plenary.attendance.JoinGate;
import org.plenary.identity.Open;
import org.plenary.web.Page;
import org.plenary.web.Visitor;

/** One link that opens the room: says when, records who enters, leads to the meeting. */
@Path("j/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Open
public class JoinPages {
    @Inject
    Attendance attendance;

    @Inject
    Visitor visitor;

    @GET
    public Page see(@PathParam("token") String token) {
        JoinGate gate = attendance.gate(token);
        visitor.knownAs(gate.person().language(), gate.person().zone());
        Page page = new Page("attendance/join", JoinView.of(token, gate, visitor.zone()));
        return gate.isOpen() ? page.leadingTo(origin(gate.meeting().orElseThrow())) : page;
    }

    @POST
    public Response enter(@PathParam("token") String token) {
        return Response.seeOther(URI.create(attendance.join(token))).build();
    }

    /** The Content-Security-Policy holds form-action against where a form's redirect leads, too. */
    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
