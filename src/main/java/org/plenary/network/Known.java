package org.plenary.network;

import java.util.UUID;

/** What is known of somebody or something, to be held against the rows of a file. */
record Known<F>(UUID id, F facts) {}
