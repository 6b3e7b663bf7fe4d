package org.plenary.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.identity.Answer;
import org.plenary.identity.KeptAnswers;
import org.plenary.web.OnlyOnce;

/** A request with a key is carried out once, in the transaction of its answer. */
@ApplicationScoped
class KeptResponses implements OnlyOnce {
    // made once: each builder looks for its provider through every jar
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    KeptAnswers answers;

    @Inject
    KeyedRequest request;

    @Override
    public Response of(Supplier<Response> work) {
        return request.key()
                .map(key -> response(answers.once(key, request.digest(), () -> answer(work.get()))))
                .orElseGet(work);
    }

    private static Answer answer(Response given) {
        String location =
                Optional.ofNullable(given.getLocation()).map(URI::toString).orElse("");
        return new Answer(given.getStatus(), location, JSON.toJson(given.getEntity()));
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body().getBytes(UTF_8));
        return answer.location().isEmpty()
                ? response.build()
                : response.location(URI.create(answer.location())).build();
    }
}
