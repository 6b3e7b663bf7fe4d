package org.plenary.network;

/** Two people who may be one. */
public record Duplicate(Person person, Person other) {}
