package org.plenary.papers.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The papers of a registration, one of each kind. */
@Schema(
        example =
                "{\"papers\":[{\"paper\":\"badge\",\"state\":\"issued\",\"reference\":\"DIALOGUE-2027/B-0042\",\"issued\":\"2027-04-02T08:00:00Z\",\"missing\":[]}]}")
public record PaperStatesJson(List<PaperStateJson> papers) {}
