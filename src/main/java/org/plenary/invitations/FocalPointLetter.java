package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.events.Mode;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.network.Network;
import org.plenary.network.Person;

/** Gives a focal point the link to the seats of their organisation. */
@ApplicationScoped
class FocalPointLetter implements Letter {
    static final String KIND = "focal-point";

    @Inject
    FocalPointRepository focalPoints;

    @Inject
    DelegationRepository delegations;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    AccessLinks links;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Wording> write(UUID id, Language language) {
        return focalPoints
                .find(id)
                .flatMap(focalPoint ->
                        links.address(Purpose.FOCAL_POINT, id).map(address -> wording(focalPoint, address, language)));
    }

    private Wording wording(FocalPoint focalPoint, String address, Language language) {
        Texts texts = Texts.in(language);
        Delegation delegation = delegations.find(focalPoint.delegation()).orElseThrow();
        Event event = events.event(delegation.event());
        Person person = network.person(focalPoint.person());
        String title = event.title().in(language);
        return new Wording(
                texts.get("invitations.focal.subject", "event", title),
                texts.get("invitations.focal.heading", "event", title),
                List.of(
                        texts.get("invitations.mail.greeting", "name", person.addressedName()),
                        texts.get(
                                "invitations.focal.text",
                                "organisation",
                                person.organisation().name().in(language),
                                "event",
                                title),
                        texts.get("invitations.focal.how")),
                facts(event, delegation, texts),
                List.of(new Wording.Action(texts.get("invitations.focal.action"), address)),
                texts.get("invitations.focal.closing"));
    }

    private static List<Wording.Fact> facts(Event event, Delegation delegation, Texts texts) {
        List<Wording.Fact> facts = new ArrayList<>();
        Times times = new Times(texts.language());
        facts.add(new Wording.Fact(texts.get("invitations.mail.day"), times.day(event.startsOn())));
        for (Mode seat : List.of(Mode.ON_SITE, Mode.ONLINE)) {
            boolean offered = event.mode().offers(seat);
            delegation
                    .quota()
                    .of(seat)
                    .filter(count -> offered)
                    .ifPresent(count -> facts.add(new Wording.Fact(
                            texts.get("invitations.seats." + seat.key()), texts.get("web.count", "count", count))));
        }
        facts.add(new Wording.Fact(texts.get("invitations.mail.until"), times.day(delegation.lastDay(event.zone()))));
        return facts;
    }
}
