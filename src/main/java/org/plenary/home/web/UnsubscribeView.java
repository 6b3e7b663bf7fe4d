package org.plenary.home.web;

/**
 * Whether mailings go to an address.
 *
 * @param ended whether they do not
 */
public record UnsubscribeView(String token, String address, boolean ended) {}
