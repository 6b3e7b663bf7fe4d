package org.plenary.web;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters and header fields that mean the same wherever they stand. */
final class ApiParameter {
    private static final int LONGEST_KEY = 200;
    private static final String SOME_ID = "0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11";
    private static final Map<String, String> WORDS = Map.of(
            "event", "Short name of the event, which is part of its address",
            "id", "Id, as it stands in the list",
            "limit", "How many items at most",
            "after", "Cursor: next of the page before; without it, the list begins at its beginning");
    private static final Map<String, Object> EXAMPLES = Map.of("event", "annual-meeting-2025", "id", SOME_ID);

    private ApiParameter() {}

    static void complete(Parameter parameter) {
        String name = parameter.getName();
        if (WORDS.containsKey(name)) {
            parameter.setDescription(WORDS.get(name));
            parameter.setExample(EXAMPLES.get(name));
        }
        if (name.equals("limit")) {
            parameter.setSchema(OASFactory.createSchema()
                    .type(SchemaType.INTEGER)
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Paging.MOST))
                    .defaultValue(Integer.valueOf(Paging.USUAL)));
        }
    }

    static Parameter requestKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Any text that no other request of yours has, such as a UUID. Sent again within 24 hours with"
                                + " the same key, the request is not carried out again, and its answer is given again.")
                .schema(text().maxLength(LONGEST_KEY))
                .example(SOME_ID);
    }

    static Header nextPage() {
        return OASFactory.createHeader()
                .description("Address of the next page, with rel=\"next\" (RFC 8288); absent on the last page")
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(SchemaType.STRING);
    }
}
