package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.network.Network;
import org.plenary.web.Page;

/** The network in figures. */
@Path("desk/network")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NetworkPages {
    @Inject
    Network network;

    @GET
    @Allowed({Role.ORGANISER, Role.STAFF})
    public Page overview() {
        return new Page("network/overview", NetworkView.of(network, List.of()));
    }
}
