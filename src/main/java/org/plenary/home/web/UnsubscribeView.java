package org.plenary.home.web;

/**
 * Whether mailings go to an address.
 *
 * @param ended whether they do not
 * @param unsure whether the box was not ticked
 */
public record UnsubscribeView(String token, String address, boolean ended, boolean unsure) {}
