package org.plenary.mail;

import org.plenary.language.Language;

/** What a message says, in a further language. */
public record Translation(Language language, Wording wording) {}
