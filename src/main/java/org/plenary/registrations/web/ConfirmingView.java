package org.plenary.registrations.web;

import org.plenary.language.Translated;

/**
 * The page behind the link with which somebody shows that an address is theirs.
 *
 * @param organisation as it was typed
 * @param confirmed whether they have done so already
 */
public record ConfirmingView(String token, Translated title, String organisation, boolean confirmed) {}
