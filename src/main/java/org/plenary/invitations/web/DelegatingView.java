package org.plenary.invitations.web;

import org.plenary.language.Translated;

/** An invitee names somebody else. */
public record DelegatingView(
        String token, Translated title, String name, Translated organisation, boolean open, NomineeView nominee) {}
