package org.plenary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** A request as a servlet sees it, as far as method, address and header fields go. */
final class Asked {
    private Asked() {}

    static HttpServletRequest with(String method, Map<String, String> fields) {
        return at(method, "/", fields);
    }

    static HttpServletRequest at(String method, String path, Map<String, String> fields) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, called, arguments) -> {
                    return switch (called.getName()) {
                        case "getMethod" -> method;
                        case "getRequestURI" -> path;
                        case "getScheme" -> "http";
                        case "getRemoteAddr" -> "192.0.2.1";
                        case "getHeader" -> fields.get((String) arguments[0]);
                        case "getDateHeader" -> date(fields.get((String) arguments[0]));
                        default -> throw new UnsupportedOperationException(called.getName());
                    };
                });
    }

    /** As the servlet specification has it: -1 without the field, an exception when it is no date. */
    private static long date(@org.jspecify.annotations.Nullable String field) {
        if (field == null) {
            return -1;
        }
        try {
            return ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .toEpochMilli();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
