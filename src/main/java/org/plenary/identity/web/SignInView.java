package org.plenary.identity.web;

/**
 * @param mailed whether a link was just asked for
 * @param to where the form leads
 */
public record SignInView(boolean mailed, String to) {}
