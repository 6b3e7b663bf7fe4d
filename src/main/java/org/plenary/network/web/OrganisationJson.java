package org.plenary.network.web;

import java.util.Map;

/**
 * An organisation for machines.
 *
 * @param name by language tag
 * @param country ISO 3166-1 alpha-2
 */
public record OrganisationJson(String code, String kind, Map<String, String> name, String country, String region) {}
