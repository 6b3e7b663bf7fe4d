package org.plenary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.Texts;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.problem.Problem;

/** Answers to problems: the same words as a page for people and as problem+json (RFC 9457) for machines. */
@ApplicationScoped
class Problems {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final Set<Integer> GOES_ON = Set.of(CONFLICT, TOO_LARGE, UNPROCESSABLE);
    private static final String API = "api/";
    // made once: each call of Json looks for its provider through every jar
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    Visitor visitor;

    @Inject
    Addresses addresses;

    @Inject
    HttpServletRequest request;

    Response answer(UriInfo uri, Problem problem) {
        if (problem instanceof NotFound) {
            return answer(uri, 404, problem.code(), problem.details(), List.of());
        }
        if (problem instanceof Invalid invalid) {
            return answer(uri, UNPROCESSABLE, problem.code(), problem.details(), invalid.faults());
        }
        return answer(uri, CONFLICT, problem.code(), problem.details(), List.of());
    }

    Response answer(UriInfo uri, int status, String code, Map<String, Object> details, List<Fault> faults) {
        Texts texts = Texts.in(visitor.language());
        ProblemView view = new ProblemView(
                status,
                code,
                texts.find("problem." + code + ".title").orElseGet(() -> texts.get("problem.title")),
                texts.get("problem." + code, details),
                FaultView.of(faults, texts),
                RequestId.current(),
                goesOn(status) ? addresses.nearest(uri.getPath()) : Optional.empty());
        Response.ResponseBuilder response = Response.status(status).header("Cache-Control", "no-store");
        return isApi(uri)
                ? response.type(PROBLEM_JSON).entity(json(view)).build()
                : response.type(MediaType.TEXT_HTML_TYPE)
                        .entity(new Page("web/problem", view))
                        .build();
    }

    /** Whether a form was turned away that can be filled in otherwise. */
    private boolean goesOn(int status) {
        return GOES_ON.contains(status) && !request.getMethod().equals("GET");
    }

    /** Whatever else it led to, the answer to a request that is too large. */
    Optional<Response> tooLarge(UriInfo uri) {
        return Bounds.areExceeded(request)
                ? Optional.of(answer(uri, TOO_LARGE, "too-large", Map.of("most", Bounds.MEGABYTES), List.of()))
                : Optional.empty();
    }

    static boolean isApi(UriInfo uri) {
        return uri.getPath().startsWith(API);
    }

    private static String json(ProblemView view) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", "about:blank#" + view.code())
                .add("title", view.title())
                .add("status", view.status())
                .add("detail", view.detail())
                .add("instance", "urn:uuid:" + view.request());
        if (!view.faults().isEmpty()) {
            JsonArrayBuilder errors = JSON.createArrayBuilder();
            view.faults()
                    .forEach(fault -> errors.add(JSON.createObjectBuilder()
                            .add("pointer", "#/" + fault.field())
                            .add("detail", fault.detail())));
            json.add("errors", errors);
        }
        return json.build().toString();
    }
}
