package org.plenary.web;

import java.util.List;
import java.util.Optional;

/**
 * What went wrong, for a page or for a problem document (RFC 9457).
 *
 * @param code stable name of the problem, also its key in the message bundles
 * @param faults one for each wrong field
 * @param request id under which the event is found in the log
 * @param back the page to go on from, where there is one
 */
public record ProblemView(
        int status,
        String code,
        String title,
        String detail,
        List<FaultView> faults,
        String request,
        Optional<String> back) {
    /** A page behind a token is not kept by the browser, nor is what was typed there. */
    public boolean isTypedKept() {
        return (status == 409 || status == 422)
                && back.filter(Links::carriesToken).isEmpty();
    }
}
