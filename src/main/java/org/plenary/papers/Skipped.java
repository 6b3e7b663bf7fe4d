package org.plenary.papers;

/**
 * Who got no paper in a print run.
 *
 * @param obstacle code of the problem that says why
 */
public record Skipped(String name, String obstacle) {}
