package org.plenary.files;

/** What a paper says at a glance. */
public record Fact(String label, String value) {}
