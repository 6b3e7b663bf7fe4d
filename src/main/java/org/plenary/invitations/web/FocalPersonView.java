package org.plenary.invitations.web;

import org.plenary.language.Translated;

/** One person of a delegation, whose seat the focal point gives to somebody else or takes back. */
public record FocalPersonView(
        String token, Translated title, FocalPointView.Line line, boolean open, NomineeView nominee, boolean unsure) {}
