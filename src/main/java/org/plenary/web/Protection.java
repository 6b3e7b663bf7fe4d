package org.plenary.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.settings.Settings;

/** Stands before every request: gives it an id, sets the headers that protect, turns away what another site sends. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Protection implements Filter {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    @Inject
    Settings settings;

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        HttpServletResponse response = (HttpServletResponse) res;
        RequestId.begin();
        try {
            protect(request, response);
            if (SameOrigin.allows(request, settings.baseUrl())) {
                chain.doFilter(request, response);
            } else {
                turnAway(response);
            }
        } finally {
            RequestId.end();
        }
    }

    static String policy(List<String> formTargets) {
        return formTargets.isEmpty() ? POLICY : POLICY + " " + String.join(" ", formTargets);
    }

    private void protect(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Request-Id", RequestId.current());
        if (settings.overTls()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (Links.carriesToken(request.getRequestURI())) {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setHeader("Referrer-Policy", "same-origin");
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), usb=()");
    }

    private static void turnAway(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(Texts.in(Language.EN).get("problem.cross-origin"));
    }
}
