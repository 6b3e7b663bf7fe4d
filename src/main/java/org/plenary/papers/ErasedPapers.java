package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plenary.network.Erased;
import org.plenary.network.Traces;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Registrations;

/** Papers of somebody who is erased keep their numbers and are nobody's; files for many with theirs among them go. */
@ApplicationScoped
class ErasedPapers implements Traces {
    @Inject
    PaperRepository papers;

    @Inject
    PrintRunRepository runs;

    @Inject
    Registrations registrations;

    @Override
    public void erase(Erased who, Instant now) {
        List<UUID> theirs = registrations.ofPerson(who.person()).stream()
                .map(Registration::id)
                .toList();
        runs.removeWith(theirs);
        papers.letGo(theirs);
    }
}
