package org.plenary.network;

/** Why a row may or may not be somebody or something we know. */
enum Doubt {
    /** Written alike, at another address or under another code. */
    SAME_NAME,
    /** Nearly written alike, at the same organisation. */
    SIMILAR_NAME,
    /** The address is known, of somebody with quite another name. */
    OTHER_NAME;

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
