package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.settings.Settings;

/** The door through which mail no longer says who it went to. */
@ApplicationScoped
@Transactional
public class Effacing {
    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    EffacingRepository rows;

    /**
     * All mail about those subjects: to whom it went, what it said, and what servers said of it. What has not gone out is
     * withdrawn; that, when and of which kind it was stays.
     */
    public void about(Collection<UUID> subjects) {
        efface(rows.about(subjects));
    }

    /**
     * All mail to those addresses, and what came back from them. Addresses that are held back stay so, as seals from which
     * nobody can read them. What others were told stays theirs, without the words in which somebody is named.
     *
     * @param names as they are written in full
     */
    public void of(Collection<String> addresses, Collection<String> names) {
        efface(rows.to(addresses));
        rows.effaceArrivals(addresses, clock.instant());
        rows.effaceMentions(Stream.concat(addresses.stream(), names.stream()).toList());
        Seal seal = new Seal(settings.secret());
        addresses.forEach(address -> rows.sealSuppressions(address, seal.ofAddress(address)));
    }

    private void efface(List<UUID> messages) {
        rows.efface(messages, clock.instant());
    }
}
