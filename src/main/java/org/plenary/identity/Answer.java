package org.plenary.identity;

/**
 * What was answered to a request that was carried out.
 *
 * @param location address of what was made, or empty
 * @param body JSON
 */
public record Answer(int status, String location, String body) {}
