package org.plenary.network.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation for machines.
 *
 * @param name by language tag
 * @param country ISO 3166-1 alpha-2
 */
@Schema(
        example =
                "{\"code\":\"zm-national-00\",\"kind\":\"national-centre\",\"name\":{\"en\":\"National Centre of Zambia\"},\"country\":\"ZM\",\"region\":\"africa\"}")
public record OrganisationJson(String code, String kind, Map<String, String> name, String country, String region) {}
