package org.plenary.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.plenary.identity.Once;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** Reads the key of a request, and the whole of it, where a request sent again is not carried out again. */
@Provider
@ApplicationScoped
public class KeyReader implements ContainerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final String SHAPE = "[!-~]{1,200}";

    @Inject
    KeyedRequest keyed;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !resource.getResourceMethod().isAnnotationPresent(Once.class)) {
            return;
        }
        if (!key.matches(SHAPE)) {
            throw new Invalid(Fault.of(HEADER, "request-key"));
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        keyed.is(key, digest(request, body));
    }

    private static byte[] digest(ContainerRequestContext request, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            URI asked = request.getUriInfo().getRequestUri();
            String head = request.getMethod() + " " + asked.getRawPath() + "?" + asked.getRawQuery() + "\n";
            digest.update(head.getBytes(UTF_8));
            return digest.digest(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
