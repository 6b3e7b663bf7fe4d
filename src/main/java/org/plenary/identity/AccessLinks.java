package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plenary.problem.NotFound;
import org.plenary.settings.Settings;

/** The door to capability links. */
@ApplicationScoped
@Transactional
public class AccessLinks {
    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    AccessLinkRepository links;

    /** Gives the subject a link of that purpose; one that it already has stays, with the later expiry of the two. */
    public void issue(Purpose purpose, UUID subject, Instant expires) {
        Optional<AccessLink> newest = links.newest(purpose, subject);
        if (newest.isPresent() && !newest.get().isRevoked()) {
            newest.get().prolong(expires);
            return;
        }
        add(purpose, subject, newest.map(link -> link.generation() + 1).orElse(0), expires);
    }

    /** The old link stops to open, the next generation starts to. */
    public void rotate(Purpose purpose, UUID subject, Instant expires) {
        Optional<AccessLink> newest = links.newest(purpose, subject);
        newest.ifPresent(link -> link.revoke(clock.instant()));
        links.flush();
        add(purpose, subject, newest.map(link -> link.generation() + 1).orElse(0), expires);
    }

    public void revoke(Purpose purpose, UUID subject) {
        links.newest(purpose, subject).ifPresent(link -> link.revoke(clock.instant()));
    }

    /** The address that carries the link, the same every time until it is rotated; empty when there is none to open. */
    public Optional<String> address(Purpose purpose, UUID subject) {
        return token(purpose, subject).map(token -> settings.baseUrl() + purpose.path() + token);
    }

    /** Like {@link #address}, without scheme and host. */
    public Optional<String> path(Purpose purpose, UUID subject) {
        return token(purpose, subject).map(token -> purpose.path() + token);
    }

    /** Whom the token stands for. @throws NotFound for a token that is unknown, expired, revoked or of another purpose */
    public UUID open(Purpose purpose, String token) {
        return find(purpose, token).orElseThrow(NotFound::link);
    }

    /** Like {@link #open}, without the refusal. */
    public Optional<UUID> find(Purpose purpose, String token) {
        return links.byDigest(Tokens.digest(token))
                .filter(link -> link.opens(purpose, clock.instant()))
                .map(AccessLink::subject);
    }

    private Optional<String> token(Purpose purpose, UUID subject) {
        return links.newest(purpose, subject)
                .filter(link -> link.opens(purpose, clock.instant()))
                .map(link -> Tokens.derived(settings.secret(), purpose, subject, link.generation()));
    }

    private void add(Purpose purpose, UUID subject, int generation, Instant expires) {
        byte[] digest = Tokens.digest(Tokens.derived(settings.secret(), purpose, subject, generation));
        links.add(new AccessLink(digest, purpose, subject, generation, clock.instant(), expires));
    }
}
