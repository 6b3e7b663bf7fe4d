package org.plenary.web;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** For what the API makes: sent again with the same {@code Idempotency-Key}, it is not made again. */
public interface OnlyOnce {
    /**
     * The answer of the work, whose entity goes out as JSON, or, where a request with the same key was answered before,
     * the one given then.
     */
    Response of(Supplier<Response> work);
}
