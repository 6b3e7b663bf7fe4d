package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Events;
import org.plenary.network.Belongings;
import org.plenary.network.Clash;
import org.plenary.network.Keepsakes;

/**
 * The invitations of people who turn out to be one. Of two to the same event one that was never answered and
 * has no letter is left out; when there is none they stay two people.
 */
@ApplicationScoped
class MergedInvitations implements Belongings {
    private static final String INVITATIONS = "invitations";
    private static final String FOCAL_POINTS = "focal_points";

    @Inject
    InvitationMergeRepository invitations;

    @Inject
    Events events;

    @Override
    public List<Clash> clashes(UUID kept, UUID gone) {
        return invitations.pairs(kept, gone).stream()
                .map(pair -> new Clash(
                        events.event(pair.event()).title(), pair.spare().isPresent()))
                .toList();
    }

    @Override
    public void handOver(UUID kept, UUID gone, Keepsakes keepsakes) {
        invitations.pairs(kept, gone).stream()
                .flatMap(pair -> pair.spare().stream())
                .forEach(spare -> keepsakes.left(INVITATIONS, spare, invitations.remove(INVITATIONS, spare)));
        invitations
                .focalPointTwice(kept, gone)
                .forEach(spare -> keepsakes.left(FOCAL_POINTS, spare, invitations.remove(FOCAL_POINTS, spare)));
        keepsakes.moved(INVITATIONS, invitations.move(INVITATIONS, gone, kept));
        keepsakes.moved(FOCAL_POINTS, invitations.move(FOCAL_POINTS, gone, kept));
    }

    @Override
    public void giveBack(UUID kept, UUID gone, Keepsakes keepsakes) {
        for (String table : List.of(INVITATIONS, FOCAL_POINTS)) {
            invitations.moveRows(table, keepsakes.moved(table), gone);
            keepsakes.left(table).forEach(row -> invitations.restore(table, row));
        }
    }
}
