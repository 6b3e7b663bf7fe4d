package org.plenary.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.settings.Settings;

/**
 * Finds out the visitor's language and zone: from the address, else a cookie, else what the browser accepts. Before
 * matching, so that a page that does not exist is refused in the visitor's language too.
 */
@Provider
@ApplicationScoped
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class Arrival implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String LANGUAGE = "lang";
    private static final String ZONE = "zone";
    private static final String NOTICE = "told";
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    Visitor visitor;

    @Inject
    Settings settings;

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        Optional<Language> chosen = Optional.ofNullable(query.getFirst(LANGUAGE))
                .or(() -> cookie(request, LANGUAGE))
                .flatMap(Language::of);
        Language language = chosen.or(() -> Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                        .flatMap(Language::accepted))
                .orElse(Language.EN);
        Optional<ZoneId> zone = Optional.ofNullable(query.getFirst(ZONE))
                .or(() -> cookie(request, ZONE))
                .flatMap(Arrival::zone);
        Optional<String> notice = cookie(request, NOTICE).filter(key -> key.matches("[a-z0-9.-]{1,60}"));
        visitor.comesFrom(Origin.address(servlet, settings.behindProxy()));
        visitor.arrives(path(request), language, chosen.isPresent(), zone.orElse(null), notice.orElse(null));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        keep(request, response, LANGUAGE, A_YEAR);
        // a zone is chosen for what is read now, not for a year
        keep(request, response, ZONE, NewCookie.DEFAULT_MAX_AGE);
        if (response.getEntity() instanceof Page && cookie(request, NOTICE).isPresent()) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, Told.forget(settings.overTls()));
        }
    }

    private void keep(ContainerRequestContext request, ContainerResponseContext response, String name, int seconds) {
        String value = request.getUriInfo().getQueryParameters().getFirst(name);
        boolean known = value != null
                && (name.equals(LANGUAGE)
                        ? Language.of(value).isPresent()
                        : zone(value).isPresent());
        if (known) {
            response.getHeaders()
                    .add(
                            HttpHeaders.SET_COOKIE,
                            new NewCookie.Builder(name)
                                    .value(value)
                                    .path("/")
                                    .maxAge(seconds)
                                    .httpOnly(true)
                                    .secure(settings.overTls())
                                    .sameSite(NewCookie.SameSite.LAX)
                                    .build());
        }
    }

    /**
     * The address without the choice of language, so that another can be added. A refused form is shown at an address
     * that can only be posted to; the page it came from is meant then.
     */
    private static String path(ContainerRequestContext request) {
        URI here = request.getUriInfo().getRequestUri();
        return UriBuilder.fromUri(
                        "GET".equals(request.getMethod())
                                ? here
                                : cameFrom(request).orElse(here))
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(LANGUAGE)
                .build()
                .toString();
    }

    private static Optional<URI> cameFrom(ContainerRequestContext request) {
        try {
            return Optional.ofNullable(request.getHeaderString("Referer")).map(URI::create);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> cookie(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getCookies().get(name)).map(Cookie::getValue);
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
