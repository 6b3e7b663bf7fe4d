/**
 * The HTTP floor every component stands on: rendering of pages, answers to problems, protection of every request,
 * limits, assets, clock and health. It knows no feature.
 */
@NullMarked
package org.plenary.web;

import org.jspecify.annotations.NullMarked;
