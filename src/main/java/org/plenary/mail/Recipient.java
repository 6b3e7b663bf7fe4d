package org.plenary.mail;

import org.plenary.language.Language;

/** One person a message goes to, in the language it is written in. */
public record Recipient(String name, String address, Language language) {}
