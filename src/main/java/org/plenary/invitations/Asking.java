package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.ReleasedSession;
import org.plenary.calendar.Calendars;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.mail.CalendarFile;
import org.plenary.mail.Letter.Due;
import org.plenary.mail.Wording;
import org.plenary.network.Network;
import org.plenary.network.People;
import org.plenary.settings.Settings;

/** Gathers what mails are written from, for many at the price of a few. */
@ApplicationScoped
class Asking {
    @Inject
    DelegationRepository delegations;

    @Inject
    InvitationRepository invitations;

    @Inject
    Events events;

    @Inject
    Agenda agenda;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Inject
    Calendars calendars;

    @Inject
    Settings settings;

    /** One mail; empty when it is not wanted, or there is no link to send. */
    Optional<Wording> write(
            UUID id, Language language, Predicate<Asked> wanted, Function<AskingWording, Wording> words) {
        Due only = new Due(id, id, language);
        return Optional.ofNullable(write(List.of(only), wanted, words).get(id));
    }

    /** Several mails, by message; those that are not wanted are left out. */
    Map<UUID, Wording> write(Collection<Due> due, Predicate<Asked> wanted, Function<AskingWording, Wording> words) {
        Map<UUID, Language> languages = new HashMap<>();
        due.forEach(one -> languages.put(one.subject(), one.language()));
        Map<UUID, Asked> asked = about(invitations.find(languages.keySet()), languages);
        Map<UUID, Wording> written = new HashMap<>();
        due.forEach(one -> Optional.ofNullable(asked.get(one.subject()))
                .filter(wanted)
                .map(found -> new AskingWording(found, Texts.in(one.language()), settings.networkName()))
                .ifPresent(asking -> written.put(one.message(), words.apply(asking))));
        return written;
    }

    /** By invitation; an invitation that has no link to send is left out. */
    private Map<UUID, Asked> about(Collection<Invitation> many, Map<UUID, Language> languages) {
        People people =
                network.people(many.stream().map(Invitation::person).distinct().toList());
        Map<UUID, Delegation> seats =
                delegations
                        .find(many.stream()
                                .map(Invitation::delegation)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Delegation::id, Function.identity()));
        Map<UUID, Campaign> campaigns = invitations
                .campaigns(many.stream()
                        .flatMap(invitation -> invitation.campaign().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Campaign::id, Function.identity()));
        Map<UUID, Event> meetings = byEvent(many, events::event);
        Map<UUID, Optional<Instant>> begins = new HashMap<>();
        meetings.forEach((id, event) -> begins.put(id, begins(event)));
        Map<UUID, String> addresses = addresses(many);
        Map<Day, CalendarFile> dates = new HashMap<>();
        return many.stream()
                .filter(invitation -> addresses.containsKey(invitation.id()))
                .collect(Collectors.toMap(
                        Invitation::id,
                        invitation -> new Asked(
                                invitation,
                                people.get(invitation.person()),
                                LookedUp.in(meetings, invitation.event()),
                                LookedUp.in(begins, invitation.event()),
                                LookedUp.in(seats, invitation.delegation()),
                                invitation.campaign().map(campaigns::get),
                                dates.computeIfAbsent(
                                        new Day(invitation.event(), LookedUp.in(languages, invitation.id())),
                                        day -> date(LookedUp.in(meetings, day.event()), day.language())),
                                LookedUp.in(addresses, invitation.id()))));
    }

    /** The days of one event, in one language. */
    private record Day(UUID event, Language language) {}

    private CalendarFile date(Event event, Language language) {
        return new CalendarFile(event.slug() + ".ics", "PUBLISH", calendars.days(event, language));
    }

    private static <T> Map<UUID, T> byEvent(Collection<Invitation> many, Function<UUID, T> of) {
        return many.stream().map(Invitation::event).distinct().collect(Collectors.toMap(Function.identity(), of));
    }

    private Optional<Instant> begins(Event event) {
        return agenda.programme(event)
                .flatMap(found -> found.sessions().stream()
                        .filter(session -> !session.isCancelled())
                        .findFirst())
                .map(ReleasedSession::startsAt);
    }

    /** Before it is sent there is no link yet, and a look at the mail shows where it will stand. */
    private Map<UUID, String> addresses(Collection<Invitation> many) {
        List<UUID> sent = many.stream()
                .filter(invitation -> invitation.state() != InvitationState.DRAFT)
                .map(Invitation::id)
                .toList();
        Map<UUID, String> addresses = links.addresses(Purpose.INVITATION, sent);
        many.stream()
                .filter(invitation -> invitation.state() == InvitationState.DRAFT)
                .forEach(draft -> addresses.put(draft.id(), settings.baseUrl() + "/i/…"));
        return addresses;
    }
}
