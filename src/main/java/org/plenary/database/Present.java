package org.plenary.database;

/**
 * This node hears again what others change, and may hold things by this number; told to itself alone.
 *
 * @param number as in {@link Notices#presence}
 */
public record Present(int number) {}
