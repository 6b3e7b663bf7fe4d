package org.plenary.events;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * One edition of a series. It is prepared unseen; with the first release of its agenda it becomes public, and stays so.
 */
@Entity
@Table(name = "events")
public class Event {
    @Id
    private UUID id;

    private String slug;
    private String series;
    private @Nullable String region;
    private Translated title;
    private Translated summary;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String zone;
    private String mode;
    private Translated venue;
    private String meetingUrl;
    private @Nullable Integer capacity;
    private int offerHours;
    private boolean perDay;
    private int keptDays;
    private @Nullable Instant publishedAt;
    private boolean openRegistration;
    private @Nullable LocalDate openUntil;
    private boolean openApproval;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Event() {}

    Event(String slug, EventFacts facts) {
        id = UUID.randomUUID();
        this.slug = slug;
        keptDays = Keeping.USUAL_DAYS;
        openApproval = true;
        describe(facts);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void describe(EventFacts facts) {
        series = facts.series();
        region = facts.region().isEmpty() ? null : facts.region();
        title = facts.title();
        summary = facts.summary();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        zone = facts.zone().getId();
        mode = facts.mode().key();
        venue = facts.venue();
        meetingUrl = facts.meetingUrl();
        capacity = facts.places().capacity().orElse(null);
        offerHours = facts.places().offerHours();
        perDay = facts.places().perDay();
        if (openUntil != null && openUntil.isAfter(endsOn)) {
            openUntil = endsOn;
        }
    }

    /** @throws Invalid for a day after the last, or of another age */
    void open(OpenTerms terms) {
        if (terms.until().filter(endsOn::isBefore).isPresent()) {
            throw new Invalid(Fault.of("until", "after-event"));
        }
        if (terms.until().filter(LocalDate.EPOCH::isAfter).isPresent()) {
            throw new Invalid(Fault.of("until", "date"));
        }
        openRegistration = terms.on();
        openUntil = terms.until().orElse(null);
        openApproval = terms.approval();
    }

    void publish(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    /** @throws Invalid for a number that is none from 0 to ten years */
    void keepFor(int days) {
        if (days < 0 || days > Keeping.MOST_DAYS) {
            throw new Invalid(Fault.of("days", "days-kept", "most", Keeping.MOST_DAYS));
        }
        keptDays = days;
    }

    public String slug() {
        return slug;
    }

    public String series() {
        return series;
    }

    /** Code of the region it is for. */
    public Optional<String> region() {
        return Optional.ofNullable(region);
    }

    public Translated title() {
        return title;
    }

    public Translated summary() {
        return summary;
    }

    /** First day, in the event's zone. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Last day, in the event's zone; the first when it lasts a day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Mode mode() {
        return Mode.of(mode).orElseThrow();
    }

    public Translated venue() {
        return venue;
    }

    /** Where the online meeting takes place; for the join gate only, never for mail or calendar. */
    public Optional<String> meetingUrl() {
        return Optional.of(meetingUrl).filter(url -> !url.isEmpty());
    }

    /** How many can come in person, and how long a place is offered to who waits for one. */
    public PlaceTerms places() {
        return new PlaceTerms(Optional.ofNullable(capacity), offerHours, perDay);
    }

    /** Whether who comes in person can take part online on some of its days. */
    public boolean isPerDay() {
        return perDay && mode() == Mode.HYBRID && startsOn.isBefore(endsOn);
    }

    /** From the first to the last. */
    public List<LocalDate> days() {
        return startsOn.datesUntil(endsOn.plusDays(1)).toList();
    }

    /** For how many days after its last day personal data are kept. */
    public int keptDays() {
        return keptDays;
    }

    /** Whether anybody may register. */
    public OpenTerms openTerms() {
        return new OpenTerms(openRegistration, Optional.ofNullable(openUntil), openApproval);
    }

    /** Whether somebody who was not invited can ask to be registered. */
    public boolean takesApplications(Instant now) {
        return isPublished() && openRegistration && now.isBefore(endOfApplications());
    }

    private Instant endOfApplications() {
        return openUntil == null
                ? endOfLastDay()
                : openUntil.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public int version() {
        return version;
    }

    /** The first moment after the last day. */
    public Instant endOfLastDay() {
        return endsOn.plusDays(1).atStartOfDay(zone()).toInstant();
    }
}
