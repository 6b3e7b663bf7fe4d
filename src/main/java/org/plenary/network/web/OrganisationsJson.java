package org.plenary.network.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Organisations, one page of them. */
public record OrganisationsJson(
        List<OrganisationJson> items, @Nullable String next) implements Listed {}
