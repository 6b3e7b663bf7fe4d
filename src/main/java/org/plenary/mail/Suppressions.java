package org.plenary.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.audit.Trail;
import org.plenary.language.Language;
import org.plenary.mail.Suppression.Cause;
import org.plenary.mail.Suppression.Reach;
import org.plenary.mail.Suppression.Reason;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.settings.Settings;

/** The door to the addresses that are not written to. */
@ApplicationScoped
@Transactional
public class Suppressions {
    private static final int NOTE = 500;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    SuppressionRepository suppressions;

    @Inject
    MessageRepository messages;

    @Inject
    Trail trail;

    /**
     * Newest first, the lifted ones among them.
     *
     * @param part of the address; empty for all
     */
    public List<Suppression> newest(String part, int from, int most) {
        return suppressions.newest(part.strip(), from, most);
    }

    /**
     * Holds back everything to an address from now on.
     *
     * @throws Invalid for an address that is none, or without a reason
     */
    public void suppress(String address, String note) {
        new Recipient("", address.strip(), Language.EN).checked();
        suppress(address.strip(), new Cause(Reason.BY_HAND, told("note", note), Optional.empty()));
    }

    /** @throws Invalid without a reason */
    public void lift(UUID id, String note) {
        Suppression suppression = suppressions.find(id).orElseThrow(NotFound::new);
        String why = told("note", note);
        if (suppression.liftedAt().isEmpty()) {
            lift(suppression, why);
        }
    }

    /** Whom the link is for. @throws NotFound for a link that is none of ours */
    public Subscription subscription(String token) {
        Recipient recipient = recipient(token);
        return new Subscription(
                recipient.address(),
                recipient.language(),
                active(recipient.address()).isPresent());
    }

    /** Holds back mailings to whom the link is for; what concerns only them still comes. */
    public Subscription unsubscribe(String token) {
        Recipient recipient = recipient(token);
        if (active(recipient.address()).isEmpty()) {
            suppress(recipient.address(), new Cause(Reason.UNSUBSCRIBED, "", message(token)));
        }
        return subscription(token);
    }

    /** Takes that back; an address that is suppressed for another reason stays so. */
    public Subscription resubscribe(String token) {
        active(recipient(token).address())
                .filter(active -> active.reason() == Reason.UNSUBSCRIBED)
                .ifPresent(active -> lift(active, ""));
        suppressions.flush();
        return subscription(token);
    }

    /** What reaches less far is replaced. */
    void suppress(String address, Cause cause) {
        Optional<Suppression> active = active(address);
        if (active.isPresent()
                && (active.get().reach() == Reach.EVERYTHING || cause.reason().reach() == Reach.MAILINGS)) {
            return;
        }
        active.ifPresent(lesser -> lift(lesser, cause.reason().key()));
        suppressions.flush();
        Suppression suppression = new Suppression(address, cause, clock.instant());
        suppressions.add(suppression);
        trail.record(
                "address.suppressed",
                "suppression " + suppression.id(),
                "",
                Map.of("reason", cause.reason().key()));
    }

    /** Which of the addresses mailings do not go to, as they were given. */
    public Set<String> heldBack(Collection<String> addresses) {
        Set<String> active =
                active(addresses).stream().map(one -> key(one.address())).collect(Collectors.toSet());
        return addresses.stream()
                .filter(address -> active.contains(key(address)) || active.contains(sealed(address)))
                .collect(Collectors.toSet());
    }

    /** Which of the messages are not to be sent. */
    Set<UUID> heldBack(List<Message> due) {
        Map<String, Suppression> active =
                active(due.stream()
                                .map(message -> message.recipient().address())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(one -> key(one.address()), one -> one));
        return active.isEmpty() ? Set.of() : heldBack(due, active);
    }

    private Set<UUID> heldBack(Collection<Message> due, Map<String, Suppression> active) {
        return due.stream()
                .filter(message -> found(message.recipient().address(), active)
                        .filter(one -> one.reach() == Reach.EVERYTHING || message.isBulk())
                        .isPresent())
                .map(Message::id)
                .collect(Collectors.toSet());
    }

    private Optional<Suppression> found(String address, Map<String, Suppression> active) {
        return Optional.ofNullable(active.get(key(address))).or(() -> Optional.ofNullable(active.get(sealed(address))));
    }

    private Optional<Suppression> active(String address) {
        return active(List.of(address)).stream().findFirst();
    }

    /** Also those whose addresses are kept as a seal only. */
    private List<Suppression> active(Collection<String> addresses) {
        return suppressions.active(
                Stream.concat(addresses.stream(), addresses.stream().map(this::sealed))
                        .toList());
    }

    private String sealed(String address) {
        return new Seal(settings.secret()).ofAddress(address);
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private void lift(Suppression suppression, String why) {
        suppression.lift(why, clock.instant());
        trail.record("address.released", "suppression " + suppression.id(), "", Map.of("note", why));
    }

    private Recipient recipient(String token) {
        return message(token)
                .flatMap(messages::find)
                .map(Message::recipient)
                .filter(recipient -> !recipient.isErased())
                .orElseThrow(NotFound::link);
    }

    private Optional<UUID> message(String token) {
        return new Seal(settings.secret()).unsubscribes(token);
    }

    private static String told(String field, String note) {
        String told = OneLine.of(note);
        if (told.isEmpty()) {
            throw new Invalid(Fault.of(field, "missing"));
        }
        if (told.length() > NOTE) {
            throw new Invalid(Fault.of(field, "too-long", "most", NOTE));
        }
        return told;
    }
}
