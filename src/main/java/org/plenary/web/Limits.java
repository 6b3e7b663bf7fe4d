package org.plenary.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.settings.Settings;

/** How often one address may try to sign in, ask to be registered, open links with a token, and upload; counted by each node. */
@jakarta.servlet.annotation.WebFilter(
        urlPatterns = {
            "/a/*",
            "/i/*",
            "/r/*",
            "/f/*",
            "/s/*",
            "/j/*",
            "/h/*",
            "/u/*",
            "/v/*",
            "/sign-in/*",
            "/desk/network/imports",
            "/events/*"
        },
        asyncSupported = true)
public class Limits implements Filter {
    private static final int SIGN_INS = 20;
    private static final int APPLICATIONS = 20;
    private static final int UPLOADS = 30;
    private static final int LINKS = 240;
    private static final int ADDRESSES = 50_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int TOO_MANY = 429;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    @Inject
    Settings settings;

    @Override
    public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) req;
        Optional<Kind> kind = Kind.of(request);
        if (kind.isEmpty() || bucket(kind.get(), request).tryConsume(1)) {
            chain.doFilter(req, res);
            return;
        }
        HttpServletResponse response = (HttpServletResponse) res;
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", String.valueOf(WINDOW.toSeconds()));
        response.setContentType("text/plain;charset=UTF-8");
        Language language = Optional.ofNullable(request.getHeader("Accept-Language"))
                .flatMap(Language::accepted)
                .orElse(Language.EN);
        response.getWriter().write(Texts.in(language).get("problem.too-many"));
    }

    private Bucket bucket(Kind kind, HttpServletRequest request) {
        String key = kind + " " + Origin.address(request, settings.behindProxy());
        return buckets.get(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(kind.perWindow).refillGreedy(kind.perWindow, WINDOW))
                        .build());
    }

    private enum Kind {
        SIGN_IN(SIGN_INS),
        APPLICATION(APPLICATIONS),
        UPLOAD(UPLOADS),
        LINK(LINKS);

        private final int perWindow;

        Kind(int perWindow) {
            this.perWindow = perWindow;
        }

        static Optional<Kind> of(HttpServletRequest request) {
            boolean changes = "POST".equals(request.getMethod());
            if (request.getRequestURI().startsWith("/events/")) {
                return changes ? Optional.of(APPLICATION) : Optional.empty();
            }
            if (request.getRequestURI().startsWith("/sign-in")) {
                return changes ? Optional.of(SIGN_IN) : Optional.of(LINK);
            }
            boolean uploads =
                    changes && String.valueOf(request.getContentType()).startsWith("multipart/");
            if (uploads) {
                return Optional.of(UPLOAD);
            }
            if (request.getRequestURI().startsWith("/desk/")) {
                return changes ? Optional.of(UPLOAD) : Optional.empty();
            }
            return Optional.of(LINK);
        }
    }
}
