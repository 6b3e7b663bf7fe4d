package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.network.Belongings;
import org.plenary.network.Clash;
import org.plenary.network.Keepsakes;

/** The announced parts of people who turn out to be one. */
@ApplicationScoped
class MergedParts implements Belongings {
    @Inject
    ReleasedPartRepository parts;

    @Override
    public List<Clash> clashes(UUID kept, UUID gone) {
        return List.of();
    }

    @Override
    public void handOver(UUID kept, UUID gone, Keepsakes keepsakes) {
        parts.removeTwice(kept, gone).forEach((id, row) -> keepsakes.left(ReleasedPartRepository.TABLE, id, row));
        keepsakes.moved(ReleasedPartRepository.TABLE, parts.move(gone, kept));
    }

    @Override
    public void giveBack(UUID kept, UUID gone, Keepsakes keepsakes) {
        parts.move(keepsakes.moved(ReleasedPartRepository.TABLE), gone);
        keepsakes.left(ReleasedPartRepository.TABLE).forEach(parts::restore);
    }
}
