package org.plenary.network.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Organisations, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"code\":\"zm-national-00\",\"kind\":\"national-centre\",\"name\":{\"en\":\"National Centre of Zambia\"},\"country\":\"ZM\",\"region\":\"africa\"}],\"next\":\"b3JnYW5pc2F0aW9ucwp6bS1uYXRpb25hbC0wMA\"}")
public record OrganisationsJson(
        List<OrganisationJson> items, @Nullable String next) implements Listed {}
