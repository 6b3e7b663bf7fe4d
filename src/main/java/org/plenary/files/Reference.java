package org.plenary.files;

import java.util.Locale;

/**
 * The number of a paper as it stands on it and as its file is called.
 *
 * @param event slug of the event, in which the number was given once
 * @param series letter of the kind of paper; empty for letters of invitation, which came first
 */
public record Reference(String event, String series, int number) {
    /** Such as {@code ANNUAL-MEETING-2026/0042} or {@code ANNUAL-MEETING-2026/V-0042}. */
    public String text() {
        return event.toUpperCase(Locale.ROOT) + "/" + (series.isEmpty() ? "" : series + "-") + digits();
    }

    /**
     * In letters that every system takes.
     *
     * @param kind such as {@code invitation}
     */
    public String fileName(String kind) {
        return kind + "-" + event + "-" + digits() + ".pdf";
    }

    private String digits() {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
