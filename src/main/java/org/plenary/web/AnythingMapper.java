package org.plenary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.problem.Problem;
import org.postgresql.util.PSQLException;

/**
 * The last resort. A full disk is called one. A rule the database kept is told in words if it has a text ({@code problem.CONSTRAINT}); somebody
 * else's change in between is a conflict; anything else is logged with the id the person is shown.
 */
@Provider
@ApplicationScoped
public class AnythingMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(AnythingMapper.class.getName());
    private static final String RULE_BROKEN = "23";
    private static final String DISK_FULL = "53100";
    private static final String NO_SPACE = "No space left on device";

    /** Insufficient Storage (RFC 4918 §11.5). */
    private static final int NO_ROOM = 507;

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
        if (isForLackOfRoom(thrown)) {
            LOG.log(System.Logger.Level.ERROR, "There is no room left to store anything: {0}", thrown.getMessage());
            return problems.answer(uri, NO_ROOM, "no-room", Map.of(), List.of());
        }
        Optional<String> broken = in(thrown, PSQLException.class).flatMap(AnythingMapper::brokenRule);
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

    /** Of the database, or of this node while it takes in a file. */
    private static boolean isForLackOfRoom(Throwable thrown) {
        return in(thrown, PSQLException.class)
                        .filter(sql -> DISK_FULL.equals(sql.getSQLState()))
                        .isPresent()
                || in(thrown, IOException.class)
                        .filter(failure -> NO_SPACE.equals(failure.getMessage()))
                        .isPresent();
    }

    private static Optional<String> brokenRule(PSQLException thrown) {
        boolean broken = thrown.getSQLState() != null && thrown.getSQLState().startsWith(RULE_BROKEN);
        return Optional.ofNullable(thrown.getServerErrorMessage())
                .filter(message -> broken)
                .map(message -> String.valueOf(message.getConstraint()));
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
