package org.plenary.network.web;

/** What an import did: rows that were new, that changed something, that were known. */
public record ImportJson(int added, int changed, int same) {}
