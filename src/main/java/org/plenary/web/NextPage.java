package org.plenary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.plenary.settings.Settings;

/** Tells the address of a list's next page (RFC 8288). */
@Provider
@ApplicationScoped
public class NextPage implements ContainerResponseFilter {
    @Inject
    Settings settings;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Listed page && page.next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            String address = settings.baseUrl() + next.getRawPath() + "?" + next.getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
    }
}
