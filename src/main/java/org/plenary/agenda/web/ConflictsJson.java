package org.plenary.agenda.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a draft, the worst first. */
@Schema(
        example =
                "{\"items\":[{\"conflict\":\"chair-missing 0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"kind\":\"chair-missing\",\"level\":\"note\",\"text\":\"Nobody chairs “Panel”.\",\"sessions\":[\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\"]}]}")
public record ConflictsJson(List<ConflictJson> items) {}
