package org.plenary.invitations.web;

import org.plenary.network.Organisation;

/**
 * Which organisations a list is narrowed down to.
 *
 * @param region and kind: empty for all
 */
public record Narrowing(String region, String kind) {
    boolean passes(Organisation organisation) {
        return (region.isEmpty() || region.equals(organisation.region()))
                && (kind.isEmpty() || kind.equals(organisation.kind().key()));
    }
}
