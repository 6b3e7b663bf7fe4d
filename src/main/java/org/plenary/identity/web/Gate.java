package org.plenary.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.Allowed;
import org.plenary.identity.CurrentUser;
import org.plenary.identity.Gatekeeper;
import org.plenary.identity.Open;
import org.plenary.web.Visitor;

/** Stands before every JAX-RS resource: recognises staff and holds the resource's rule against their roles. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {
    static final String SESSION = "plenary";
    private static final String BEARER = "Bearer ";
    private static final String API = "api/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    Gatekeeper gatekeeper;

    @Inject
    CurrentUser user;

    @Inject
    Visitor visitor;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        recognise(request);
        Optional<Allowed> rule = annotation(Allowed.class);
        if (rule.isEmpty() && annotation(Open.class).isPresent()) {
            return;
        }
        if (!user.isKnown()) {
            askToSignIn(request);
            return;
        }
        if (user.onlyReads() && !READING.contains(request.getMethod())) {
            throw new ForbiddenException("token-only-reads", insufficientScope());
        }
        String event = Optional.ofNullable(
                        request.getUriInfo().getPathParameters().getFirst("event"))
                .orElse("");
        if (rule.isEmpty() || !user.may(event, rule.get().value())) {
            throw new ForbiddenException();
        }
    }

    /** RFC 6750 §3.1. */
    private static Response insufficientScope() {
        return Response.status(Response.Status.FORBIDDEN)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"write\"")
                .build();
    }

    private void recognise(ContainerRequestContext request) {
        String origin = visitor.address();
        String authorization = request.getHeaderString("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            // pages are for people
            if (isApi(request)) {
                gatekeeper.recogniseToken(authorization.substring(BEARER.length()), origin);
            }
            return;
        }
        Cookie session = request.getCookies().get(SESSION);
        if (session != null) {
            gatekeeper
                    .recogniseSession(session.getValue(), origin)
                    .ifPresent(account -> visitor.signedInAs(account.name(), account.roles()));
        }
    }

    private static void askToSignIn(ContainerRequestContext request) {
        boolean page = "GET".equals(request.getMethod()) && !isApi(request);
        if (!page) {
            throw new NotAuthorizedException("Bearer");
        }
        request.abortWith(Response.seeOther(URI.create("/sign-in")).build());
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith(API);
    }

    private <A extends java.lang.annotation.Annotation> Optional<A> annotation(Class<A> type) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(type))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(type)));
    }
}
