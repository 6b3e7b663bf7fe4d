package org.plenary.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What fails only when the transaction ends. Jersey brings a mapper for it that would go before the last resort. */
@Provider
@ApplicationScoped
@Priority(1)
public class CommitMapper implements ExceptionMapper<TransactionalException> {
    @Inject
    AnythingMapper anything;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return anything.toResponse(thrown);
    }
}
