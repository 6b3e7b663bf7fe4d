package org.plenary.network.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.plenary.network.Duplicate;

/** People who may be one, the likeliest first, a hundred pairs at most. */
@Schema(
        example =
                "{\"pairs\":[{\"one\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"other\":\"6a0c1f52-1c0a-4c58-8f3c-0f6f8a3b7d20\"}]}")
public record DuplicatesJson(List<PairJson> pairs) {
    /** Two people. */
    @Schema(
            example =
                    "{\"one\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"other\":\"6a0c1f52-1c0a-4c58-8f3c-0f6f8a3b7d20\"}")
    public record PairJson(String one, String other) {
        static PairJson of(Duplicate pair) {
            return new PairJson(pair.person().id().toString(), pair.other().id().toString());
        }
    }
}
