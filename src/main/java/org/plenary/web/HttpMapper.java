package org.plenary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/**
 * What JAX-RS itself turns away: no such address, wrong method, wrong type, unreadable body. A message that is the code
 * of a problem says more than the status. Who reloads what a form answered, or chooses another language there, asks for
 * an address that only takes forms, and is led to the page above it.
 */
@Provider
@ApplicationScoped
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
    @Inject
    Problems problems;

    @Inject
    Addresses addresses;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response given = thrown.getResponse();
        if (given.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return given;
        }
        if (looks() && !Problems.isApi(uri) && addresses.onlyTakesForms(uri.getPath())) {
            return Response.seeOther(URI.create(addresses.nearest(uri.getPath()).orElse("/")))
                    .build();
        }
        return problems.tooLarge(uri).orElseGet(() -> answer(thrown, given));
    }

    private Response answer(WebApplicationException thrown, Response given) {
        String code = Stream.of(String.valueOf(thrown.getMessage()), "http-" + given.getStatus())
                .filter(candidate ->
                        Texts.in(Language.EN).find("problem." + candidate).isPresent())
                .findFirst()
                .orElse("http-400");
        Response answer = problems.answer(uri, given.getStatus(), code, Map.of(), List.of());
        given.getHeaders().forEach((name, values) -> answer.getHeaders().putIfAbsent(name, values));
        return answer;
    }

    private boolean looks() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
