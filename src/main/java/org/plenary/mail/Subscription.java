package org.plenary.mail;

import org.plenary.language.Language;

/**
 * Whether mailings go to an address.
 *
 * @param ended whether they do not
 */
public record Subscription(String address, Language language, boolean ended) {}
