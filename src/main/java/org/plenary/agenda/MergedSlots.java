package org.plenary.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.plenary.network.Belongings;
import org.plenary.network.Clash;
import org.plenary.network.Keepsakes;

/** The parts in sessions of people who turn out to be one. The same part twice is one part. */
@ApplicationScoped
class MergedSlots implements Belongings {
    @Inject
    SlotRepository slots;

    @Override
    public List<Clash> clashes(UUID kept, UUID gone) {
        return List.of();
    }

    @Override
    public void handOver(UUID kept, UUID gone, Keepsakes keepsakes) {
        slots.removeTwice(kept, gone).forEach((id, row) -> keepsakes.left(SlotRepository.TABLE, id, row));
        keepsakes.moved(SlotRepository.TABLE, slots.move(gone, kept));
    }

    @Override
    public void giveBack(UUID kept, UUID gone, Keepsakes keepsakes) {
        slots.move(keepsakes.moved(SlotRepository.TABLE), gone);
        keepsakes.left(SlotRepository.TABLE).forEach(slots::restore);
    }
}
