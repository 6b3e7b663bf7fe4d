package org.plenary.invitations;

import java.util.Locale;

/** The life of a campaign. Whether all of it has gone out is told by its messages. */
public enum CampaignState {
    DRAFT,
    SENDING,
    PAUSED,
    CANCELLED;

    /** As stored, and as the end of its key in the message bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CampaignState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
