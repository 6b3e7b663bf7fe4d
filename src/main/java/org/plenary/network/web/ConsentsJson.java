package org.plenary.network.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plenary.network.Consent;
import org.plenary.network.ConsentKind;

/** What a person agreed to. What is left out when it is written stays as it is. */
@Schema(example = "{\"participantList\":true,\"photos\":true,\"newsletters\":false}")
public record ConsentsJson(
        @Nullable Boolean participantList,
        @Nullable Boolean photos,
        @Nullable Boolean newsletters) {
    /** The newest first. */
    static ConsentsJson of(List<Consent> consents) {
        return new ConsentsJson(
                given(consents, ConsentKind.PARTICIPANT_LIST),
                given(consents, ConsentKind.PHOTOS),
                given(consents, ConsentKind.NEWSLETTERS));
    }

    Map<ConsentKind, Boolean> said() {
        Map<ConsentKind, Boolean> said = new HashMap<>();
        put(said, ConsentKind.PARTICIPANT_LIST, participantList);
        put(said, ConsentKind.PHOTOS, photos);
        put(said, ConsentKind.NEWSLETTERS, newsletters);
        return said;
    }

    private static void put(Map<ConsentKind, Boolean> said, ConsentKind kind, @Nullable Boolean given) {
        if (given != null) {
            said.put(kind, given);
        }
    }

    private static boolean given(List<Consent> consents, ConsentKind kind) {
        return consents.stream()
                .filter(consent -> consent.kind() == kind)
                .findFirst()
                .map(Consent::isGiven)
                .orElse(false);
    }
}
