package org.plenary.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Adds to an operation of the API what it has in common with others. */
final class ApiOperation {
    private static final String LIST = "after";
    private static final String UNSAID = "default";
    private static final Pattern WORD_START = Pattern.compile("[ -](\\w)");

    private ApiOperation() {}

    static void complete(String path, HttpMethod method, Operation operation) {
        operation.setOperationId(camel(operation.getSummary()));
        List<Parameter> parameters = parameters(operation.getParameters());
        boolean list = parameters.stream().anyMatch(parameter -> LIST.equals(parameter.getName()));
        parameters.forEach(ApiParameter::complete);
        if (method == HttpMethod.POST) {
            operation.addParameter(ApiParameter.requestKey());
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
        }
        tellOfSuccess(list, operation.getResponses());
        ProblemAnswers.addTo(path, method, list, operation.getResponses());
    }

    /** An answer that no annotation names is called the default by the server. */
    private static void tellOfSuccess(boolean list, APIResponses answers) {
        APIResponse unsaid = answers.getAPIResponse(UNSAID);
        answers.removeAPIResponse(UNSAID);
        boolean said = answers.getAPIResponses().keySet().stream().anyMatch(status -> status.startsWith("2"));
        if (unsaid != null && !said) {
            answers.addAPIResponse("200", unsaid.description(list ? "One page of the list" : "As it is now"));
        }
        if (list) {
            answers.getAPIResponse("200").addHeader("Link", ApiParameter.nextPage());
        }
        answers.getAPIResponses().values().forEach(answer -> ApiSchema.tidy(answer.getContent()));
    }

    /** {@code listTheReleases} for "List the releases". */
    private static String camel(String summary) {
        String words = WORD_START
                .matcher(summary.replaceAll("[^A-Za-z -]", ""))
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Parameter> parameters(@Nullable List<Parameter> parameters) {
        return parameters == null ? List.of() : parameters;
    }
}
