package org.plenary.web;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list, in the list's order.
 *
 * @param next cursor of the page after it; empty on the last page
 */
public record Slice<T>(List<T> items, Optional<String> next) {}
