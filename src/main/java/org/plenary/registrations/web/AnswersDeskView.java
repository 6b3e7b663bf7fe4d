package org.plenary.registrations.web;

import org.plenary.language.Translated;

/**
 * What one participant answered, as the desk sees it.
 *
 * @param state {@code on-site}, {@code online} or {@code cancelled}
 */
public record AnswersDeskView(
        String event,
        Translated title,
        boolean published,
        String person,
        String name,
        Translated organisation,
        String state,
        AnswersView answers) {}
