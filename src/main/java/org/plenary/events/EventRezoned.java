package org.plenary.events;

import java.util.UUID;

/** An event got another time zone; what is planned at a time of day there keeps that time of day. */
public record EventRezoned(UUID event) {}
