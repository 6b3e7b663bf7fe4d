package org.plenary.network;

import org.plenary.language.Translated;

/**
 * That two people who are to become one both stand somewhere.
 *
 * @param where such as the title of an event
 * @param isSettled whether one of the two can be left out without losing what anybody said
 */
public record Clash(Translated where, boolean isSettled) {}
