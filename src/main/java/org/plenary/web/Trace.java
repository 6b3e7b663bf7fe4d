package org.plenary.web;

/** An error in the words Java has for it: where it happened, what it hid, what it came of. */
final class Trace {
    /** Errors may name each other as their causes. */
    private static final int DEEPEST = 20;

    private Trace() {}

    static String of(Throwable error) {
        StringBuilder text = new StringBuilder();
        append(text, "", error, 0);
        return text.toString();
    }

    private static void append(StringBuilder text, String relation, Throwable error, int depth) {
        text.append(relation).append(error).append('\n');
        for (StackTraceElement place : error.getStackTrace()) {
            text.append("\tat ").append(place).append('\n');
        }
        if (depth == DEEPEST) {
            return;
        }
        for (Throwable hidden : error.getSuppressed()) {
            append(text, "Suppressed: ", hidden, depth + 1);
        }
        Throwable cause = error.getCause();
        if (cause != null) {
            append(text, "Caused by: ", cause, depth + 1);
        }
    }
}
