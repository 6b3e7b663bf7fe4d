package org.plenary.network;

import java.util.List;

/**
 * A part of what a search found, in its order.
 *
 * @param total how many it found in all
 */
public record Found<T>(List<T> rows, long total) {}
