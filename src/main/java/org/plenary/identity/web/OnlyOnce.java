package org.plenary.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.plenary.identity.Answer;
import org.plenary.identity.KeptAnswers;
import org.plenary.identity.Once;

/** Stands around what makes something: a request with a key is carried out once, in the transaction of its answer. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnlyOnce {
    // made once: each builder looks for its provider through every jar
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    KeptAnswers answers;

    @Inject
    KeyedRequest request;

    @AroundInvoke
    Object once(InvocationContext resource) throws Exception {
        Optional<String> key = request.key();
        if (key.isEmpty()) {
            return resource.proceed();
        }
        return response(answers.once(key.get(), request.digest(), () -> answer(resource)));
    }

    private static Answer answer(InvocationContext resource) {
        try {
            Response given = (Response) resource.proceed();
            String location =
                    Optional.ofNullable(given.getLocation()).map(URI::toString).orElse("");
            return new Answer(given.getStatus(), location, JSON.toJson(given.getEntity()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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
