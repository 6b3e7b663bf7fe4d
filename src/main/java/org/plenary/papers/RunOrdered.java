package org.plenary.papers;

import java.util.UUID;

/** A print run waits. */
record RunOrdered(UUID run) {}
