package org.plenary.web;

import java.util.List;

/**
 * What went wrong, for a page or for a problem document (RFC 9457).
 *
 * @param code stable name of the problem, also its key in the message bundles
 * @param faults one for each wrong field
 * @param request id under which the event is found in the log
 */
public record ProblemView(
        int status, String code, String title, String detail, List<FaultView> faults, String request) {}
