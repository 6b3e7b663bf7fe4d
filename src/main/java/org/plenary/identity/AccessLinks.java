package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    /** The same for many at once, at the price of a few. */
    public void issueAll(Purpose purpose, Collection<UUID> subjects, Instant expires) {
        Map<UUID, AccessLink> newest = links.newest(purpose, subjects);
        issue(
                subjects.stream()
                        .map(subject -> new LinkGrant(purpose, subject, expires))
                        .toList(),
                grant -> newest.get(grant.subject()));
    }

    /** The same for links of several purposes, at the price of one. */
    public void issueAll(Collection<LinkGrant> grants) {
        List<AccessLink> newest = links.newest(grants);
        issue(
                grants,
                grant -> newest.stream()
                        .filter(link -> link.isFor(grant.purpose(), grant.subject()))
                        .findFirst()
                        .orElse(null));
    }

    private void issue(Collection<LinkGrant> grants, Function<LinkGrant, @Nullable AccessLink> newest) {
        List<AccessLink> added = new ArrayList<>();
        for (LinkGrant grant : grants) {
            AccessLink known = newest.apply(grant);
            if (known != null && !known.isRevoked()) {
                known.prolong(grant.expires());
            } else {
                int generation = known == null ? 0 : known.generation() + 1;
                added.add(link(grant.purpose(), grant.subject(), generation, grant.expires()));
            }
        }
        if (!added.isEmpty()) {
            links.addAll(added);
        }
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

    /** The same for many at once. */
    public void revokeAll(Purpose purpose, Collection<UUID> subjects) {
        Instant now = clock.instant();
        links.newest(purpose, subjects).values().forEach(link -> link.revoke(now));
    }

    /** The address that carries the link, the same every time until it is rotated; empty when there is none to open. */
    public Optional<String> address(Purpose purpose, UUID subject) {
        return token(purpose, subject).map(token -> settings.baseUrl() + purpose.path() + token);
    }

    /** The addresses of many at once; those whose link does not open are left out. */
    public Map<UUID, String> addresses(Purpose purpose, Collection<UUID> subjects) {
        Instant now = clock.instant();
        Map<UUID, String> addresses = new HashMap<>();
        links.newest(purpose, subjects).forEach((subject, link) -> {
            if (link.opens(purpose, now)) {
                addresses.put(subject, settings.baseUrl() + purpose.path() + token(purpose, link));
            }
        });
        return addresses;
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
                .map(link -> token(purpose, link));
    }

    private String token(Purpose purpose, AccessLink link) {
        return Tokens.derived(settings.secret(), purpose, link.subject(), link.generation());
    }

    private void add(Purpose purpose, UUID subject, int generation, Instant expires) {
        links.add(link(purpose, subject, generation, expires));
    }

    private AccessLink link(Purpose purpose, UUID subject, int generation, Instant expires) {
        byte[] digest = Tokens.digest(Tokens.derived(settings.secret(), purpose, subject, generation));
        return new AccessLink(digest, purpose, subject, generation, clock.instant(), expires);
    }
}
