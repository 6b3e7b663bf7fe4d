package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.AccessLinks;
import org.plenary.identity.Purpose;
import org.plenary.invitations.Applying;
import org.plenary.invitations.Invitation;
import org.plenary.invitations.Invitations;
import org.plenary.mail.Outbox;
import org.plenary.mail.Recipient;
import org.plenary.network.Guests;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.network.Region;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door for who asks to be registered: what they say counts once a mail has shown that the address is theirs. */
@ApplicationScoped
@Transactional
public class Applications {
    /** How long the mailed link opens, and how long what is not confirmed is kept. */
    static final Duration LINK_LIFE = Duration.ofDays(3);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(10);
    private static final int MAILS_A_DAY = 3;

    @Inject
    Clock clock;

    @Inject
    ApplicationRepository applications;

    @Inject
    Events events;

    @Inject
    Network network;

    @Inject
    Guests guests;

    @Inject
    Applying applying;

    @Inject
    Invitations invitations;

    @Inject
    Registrations registrations;

    @Inject
    AccessLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Trail trail;

    @Inject
    Actor actor;

    /**
     * Mails a link to confirm the address; who is invited or registered gets their own link instead. Nobody else can tell
     * the two apart. Who has asked often enough today gets no further mail.
     *
     * @throws org.plenary.problem.Invalid with everything that is missing or wrong
     * @throws Refused when the event does not take applications
     */
    public void ask(Event event, Applicant applicant) {
        Instant now = clock.instant();
        if (!event.takesApplications(now)) {
            throw new Refused("applications-closed");
        }
        applicant.check(network.regions().stream().map(Region::code).toList());
        String email = applicant.person().email();
        if (applications.askedSince(email, now.minus(DAY)) >= MAILS_A_DAY
                || applications.askedSince(event.id(), email, now.minus(DOUBLE_CLICK))) {
            return;
        }
        Application application = new Application(event.id(), applicant, now);
        applications.add(application);
        boolean isKnown = ownAddress(event, email).isPresent();
        if (!isKnown) {
            links.issue(Purpose.APPLICATION, application.id(), now.plus(LINK_LIFE));
        }
        // what somebody typed stands in no mail to an address that may be another's
        outbox.queue(
                isKnown ? OwnLinkLetter.KIND : ApplicationLetter.KIND,
                application.id(),
                0,
                event.slug(),
                new Recipient("", email, application.language()));
    }

    /** The link of who is invited or registered: to their registration, else to their invitation. */
    Optional<String> ownAddress(Event event, String email) {
        Optional<Person> person = network.personByEmail(email);
        return person.flatMap(known -> registrations.find(event.id(), known.id()))
                .flatMap(registration -> links.address(Purpose.REGISTRATION, registration.id()))
                .or(() -> person.flatMap(known -> applying.known(event, known))
                        .filter(invitation -> invitation.state().isOpen())
                        .flatMap(invitation -> links.address(Purpose.INVITATION, invitation.id())));
    }

    /** Looking does not confirm anything. @throws NotFound for any link that does not open */
    public Application open(String token) {
        return applications.find(links.open(Purpose.APPLICATION, token)).orElseThrow(NotFound::link);
    }

    /**
     * Confirms the address; doing so again changes nothing. Who is known by it stays as they are known.
     *
     * @return where they answer, or see their registration
     * @throws Refused when the event does not take applications any more; who asked in time may confirm later
     */
    public String confirm(String token, String origin) {
        UUID id = links.open(Purpose.APPLICATION, token);
        actor.is("application " + id, origin);
        applications.queueUp();
        Application application = applications.find(id).orElseThrow(NotFound::link);
        Event event = events.event(application.event());
        if (!application.isConfirmed()) {
            confirm(application, event);
        }
        Invitation invitation = application.invitation().map(invitations::find).orElseThrow(NotFound::link);
        return registrations
                .of(invitation)
                .flatMap(registrations::path)
                .or(() -> links.path(Purpose.INVITATION, invitation.id()))
                .orElseThrow(NotFound::link);
    }

    private void confirm(Application application, Event event) {
        Instant now = clock.instant();
        if (!event.openTerms().on() || !now.isBefore(event.endOfLastDay())) {
            throw new Refused("applications-closed");
        }
        Person person = guests.person(
                application.person().orElseThrow(NotFound::link), application.region(), application.zone());
        Invitation invitation = applying.apply(event, person);
        application.confirm(invitation.id(), now);
        trail.record(
                "application.confirmed",
                "application " + application.id(),
                event.slug(),
                Map.of("invitation", invitation.id()));
    }

    /** What they typed as their organisation who came by that invitation; empty for who was invited. */
    public Optional<String> organisation(Invitation invitation) {
        return invitation.isOpenly() ? applications.organisation(invitation.id()) : Optional.empty();
    }

    /** Lets go of what was not confirmed in time. @return how many */
    int forget() {
        return applications.forgetUnconfirmed(clock.instant().minus(LINK_LIFE));
    }
}
