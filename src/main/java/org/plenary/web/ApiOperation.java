package org.plenary.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds to an operation of the API what it has in common with others. */
final class ApiOperation {
    private static final Map<String, String> PARAMETERS = Map.of(
            "event", "Short name of the event, which is part of its address",
            "id", "Id, as it stands in the list",
            "limit", "How many items at most, from 1 to " + Paging.MOST,
            "after", "Cursor: next of the page before; without it, the list begins at its beginning");
    private static final Map<String, String> EXAMPLES =
            Map.of("event", "annual-meeting-2025", "id", "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11", "limit", Paging.USUAL);
    private static final String ONCE =
            "Any text that no other request of yours has, such as a UUID. Sent again within 24"
                    + " hours with the same key, the request is not carried out again, and its answer is given again.";

    private ApiOperation() {}

    static void complete(String path, HttpMethod method, Operation operation) {
        nameParameters(operation.getParameters());
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(false)
                    .description(ONCE)
                    .schema(OASFactory.createSchema().type(SchemaType.STRING).maxLength(200))
                    .example("0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11"));
        }
        boolean list = parameters(operation.getParameters()).stream()
                .anyMatch(parameter -> "after".equals(parameter.getName()));
        if (list) {
            tellOfNextPage(operation);
        }
        ProblemAnswers.addTo(path, method, list, operation);
    }

    static void nameParameters(@Nullable List<Parameter> parameters) {
        parameters(parameters).stream()
                .filter(parameter -> PARAMETERS.containsKey(parameter.getName()))
                .forEach(parameter -> {
                    parameter.setDescription(PARAMETERS.get(parameter.getName()));
                    parameter.setExample(EXAMPLES.get(parameter.getName()));
                });
    }

    private static void tellOfNextPage(Operation operation) {
        Header link = OASFactory.createHeader()
                .description("Address of the next page, with rel=\"next\" (RFC 8288); absent on the last page")
                .schema(OASFactory.createSchema().type(SchemaType.STRING));
        Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .ifPresent(page -> page.addHeader("Link", link));
    }

    private static List<Parameter> parameters(@Nullable List<Parameter> parameters) {
        return parameters == null ? List.of() : parameters;
    }
}
