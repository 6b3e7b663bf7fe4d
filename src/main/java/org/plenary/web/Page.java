package org.plenary.web;

import java.util.List;

/**
 * What a resource gives back to be shown to a person.
 *
 * @param template path under {@code templates/pages}, without its ending
 * @param view what the template shows; its parameter is called {@code view}
 * @param formTargets other origins a form of this page may lead to through a redirect, for the Content-Security-Policy
 */
public record Page(String template, Object view, List<String> formTargets) {
    public Page(String template, Object view) {
        this(template, view, List.of());
    }

    public Page leadingTo(String origin) {
        return new Page(template, view, List.of(origin));
    }
}
