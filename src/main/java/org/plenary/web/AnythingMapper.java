package org.plenary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.problem.Problem;
import org.postgresql.util.PSQLException;

/**
 * The last resort. A rule the database kept is told in words if it has a text ({@code problem.CONSTRAINT}); somebody
 * else's change in between is a conflict; anything else is logged with the id the person is shown.
 */
@Provider
@ApplicationScoped
public class AnythingMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(AnythingMapper.class.getName());
    private static final String RULE_BROKEN = "23";

    @Inject
    Problems problems;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        return problems.tooLarge(uri).orElseGet(() -> answer(thrown));
    }

    private Response answer(Throwable thrown) {
        Optional<Problem> problem = in(thrown, Problem.class);
        if (problem.isPresent()) {
            return problems.answer(uri, problem.get());
        }
        Optional<String> broken = in(thrown, PSQLException.class)
                .filter(sql -> sql.getSQLState() != null && sql.getSQLState().startsWith(RULE_BROKEN))
                .flatMap(sql -> Optional.ofNullable(sql.getServerErrorMessage()))
                .map(message -> String.valueOf(message.getConstraint()));
        if (broken.isPresent()) {
            String code = Texts.in(Language.EN).find("problem." + broken.get()).isPresent() ? broken.get() : "conflict";
            return problems.answer(uri, 409, code, Map.of(), List.of());
        }
        if (in(thrown, jakarta.persistence.OptimisticLockException.class).isPresent()) {
            return problems.answer(uri, 409, "conflict", Map.of(), List.of());
        }
        LOG.log(System.Logger.Level.ERROR, "Request failed", thrown);
        return problems.answer(uri, 500, "unexpected", Map.of("request", RequestId.current()), List.of());
    }

    private static <T extends Throwable> Optional<T> in(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        while (cause != null) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause() == cause ? null : cause.getCause();
        }
        return Optional.empty();
    }
}
