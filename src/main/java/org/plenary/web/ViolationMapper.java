package org.plenary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.plenary.problem.Fault;

/** Violated Bean Validation rules; without this mapper the server answers with a page of its own. */
@Provider
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
    private static final int UNPROCESSABLE = 422;
    private static final int METHOD_AND_PARAMETER = 2;

    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(ConstraintViolationException violated) {
        List<Fault> faults = violated.getConstraintViolations().stream()
                .map(violation -> Fault.of(pointer(violation), rule(violation)))
                .sorted(java.util.Comparator.comparing(Fault::field))
                .toList();
        return problems.answer(uri, UNPROCESSABLE, "invalid", Map.of("count", faults.size()), faults);
    }

    private static String rule(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringJoiner pointer = new StringJoiner("/");
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.add(node.getIndex().toString());
            }
            if (++depth > METHOD_AND_PARAMETER && node.getName() != null) {
                pointer.add(node.getName());
            }
        }
        return pointer.toString();
    }
}
