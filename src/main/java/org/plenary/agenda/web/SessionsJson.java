package org.plenary.agenda.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.web.Listed;

/** Sessions, one page of them. */
@Schema(
        example =
                "{\"items\":[{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"kind\":\"opening\",\"title\":{\"en\":\"Opening\"},\"start\":\"2025-12-11T09:00:00\",\"minutes\":30,\"room\":\"Main hall\",\"speakers\":[{\"email\":\"jin.li@secretariat.example\",\"role\":\"moderator\"}]}],\"next\":\"c2Vzc2lvbnMK\"}")
public record SessionsJson(
        List<SessionJson> items, @Nullable String next) implements Listed {}
