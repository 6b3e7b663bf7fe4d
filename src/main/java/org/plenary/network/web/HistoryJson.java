package org.plenary.network.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation is and was, the present first. */
@Schema(
        example =
                "{\"periods\":[{\"name\":{\"en\":\"University of Lusaka\"},\"kind\":\"training-centre\",\"country\":\"ZM\",\"region\":\"africa\",\"status\":\"active\",\"since\":\"2025-01-01\"}]}")
public record HistoryJson(List<PeriodJson> periods) {}
