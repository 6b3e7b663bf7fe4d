package org.plenary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.plenary.problem.Problem;

/** Not found is 404, a refusal 409, faults 422. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {
    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Problem problem) {
        return problems.answer(uri, problem);
    }
}
