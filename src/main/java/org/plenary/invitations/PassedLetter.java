package org.plenary.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.mail.Letter;
import org.plenary.mail.Wording;
import org.plenary.network.Network;
import org.plenary.network.Person;

/** Tells a focal point who has named somebody else in their place. */
@ApplicationScoped
class PassedLetter implements Letter {
    static final String KIND = "seat-passed";

    @Inject
    FocalPointRepository focalPoints;

    @Inject
    DelegationRepository delegations;

    @Inject
    InvitationRepository invitations;

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
                .flatMap(focalPoint -> links.address(Purpose.FOCAL_POINT, id)
                        .flatMap(address -> wording(focalPoint, address, language)));
    }

    private Optional<Wording> wording(FocalPoint focalPoint, String address, Language language) {
        Texts texts = Texts.in(language);
        Event event = events.event(
                delegations.find(focalPoint.delegation()).orElseThrow().event());
        Person person = network.person(focalPoint.person());
        String title = event.title().in(language);
        List<Wording.Fact> passed = passed(focalPoint.delegation(), texts);
        return passed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wording(
                        texts.get("invitations.passed.subject", "event", title),
                        texts.get("invitations.passed.heading"),
                        List.of(
                                texts.get("invitations.mail.greeting", "name", person.addressedName()),
                                texts.get("invitations.passed.text", "event", title)),
                        passed,
                        List.of(new Wording.Action(texts.get("invitations.focal.action"), address)),
                        texts.get("invitations.focal.closing")));
    }

    /** Who had the seat and who has it now, the latest last. */
    private List<Wording.Fact> passed(UUID delegation, Texts texts) {
        return invitations.ofDelegation(delegation).stream()
                .filter(invitation -> invitation.state() == InvitationState.DELEGATED)
                .sorted(Comparator.comparing(Invitation::since))
                .map(invitation -> new Wording.Fact(
                        name(invitation.person()), texts.get("invitations.passed.to", "name", heir(invitation))))
                .toList();
    }

    private String heir(Invitation passed) {
        return passed.passedTo()
                .flatMap(invitations::find)
                .map(heir -> name(heir.person()))
                .orElse("");
    }

    private String name(UUID person) {
        return network.person(person).addressedName();
    }
}
