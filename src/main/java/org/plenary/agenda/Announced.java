package org.plenary.agenda;

/**
 * A speaker as the programme announces them.
 *
 * @param name with honorific
 */
public record Announced(String name, String position, String organisation, SlotRole role) {}
