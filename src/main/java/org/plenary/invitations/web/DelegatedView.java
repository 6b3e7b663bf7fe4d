package org.plenary.invitations.web;

import org.plenary.language.Translated;

/** Thanks for naming somebody else. */
public record DelegatedView(String slug, Translated title, String named) {}
