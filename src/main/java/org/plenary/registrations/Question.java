package org.plenary.registrations;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.network.OrganisationKind;

/**
 * A question of an event's form, or the title of a section. Its type stays; what it says may change, each time as another
 * wording. Once removed nobody is asked any more, but what was answered stays.
 */
@Entity
@Table(name = "questions")
public class Question {
    @Id
    private UUID id;

    private UUID eventId;
    private @Nullable Integer position;
    private String type;
    private @Nullable String topic;
    private boolean required;
    private @Nullable LocalDate closesOn;
    private @Nullable Integer askedRound;
    private String shownTo;
    private @Nullable String shownValue;
    private @Nullable UUID shownQuestion;
    private @Nullable Integer retentionDays;
    private @Nullable Instant removedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "question_id", nullable = false)
    private List<QuestionWording> wordings = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected Question() {}

    @SuppressWarnings("NullAway.Init") // set by describe
    Question(Event event, int place, QuestionFacts facts) {
        id = UUID.randomUUID();
        eventId = event.id();
        position = place;
        type = facts.type().key();
        topic = facts.topic().orElse(null);
        describe(facts);
    }

    @SuppressWarnings("NullAway.Init") // called by the constructor to set the rest
    final void describe(QuestionFacts facts) {
        required = facts.required();
        closesOn = facts.closesOn().orElse(null);
        askedRound = closesOn == null ? null : askedRound;
        retentionDays = facts.retentionDays().orElse(null);
        show(facts.condition());
        if (wordings.isEmpty() || !wording().says(facts)) {
            wordings.add(new QuestionWording(wordings.size() + 1, facts));
        }
    }

    private void show(Condition condition) {
        shownTo = condition.kind();
        shownValue = null;
        shownQuestion = null;
        if (condition instanceof Condition.OfMode way) {
            shownValue = way.mode().key();
        } else if (condition instanceof Condition.OfOrganisation of) {
            shownValue = of.organisation().key();
        } else if (condition instanceof Condition.OfAnswer answer) {
            shownValue = answer.choice();
            shownQuestion = answer.question();
        }
    }

    void moveTo(int place) {
        position = place;
    }

    void remove(Instant now) {
        position = null;
        removedAt = now;
    }

    /** From now on it is asked those who are registered; asked before, it keeps its round. */
    void ask(int round) {
        askedRound = askedRound == null ? Integer.valueOf(round) : askedRound;
    }

    public UUID id() {
        return id;
    }

    UUID event() {
        return eventId;
    }

    public QuestionType type() {
        return QuestionType.of(type).orElseThrow();
    }

    /** What a ready-made question is about. */
    public Optional<String> topic() {
        return Optional.ofNullable(topic);
    }

    public boolean isRequired() {
        return required;
    }

    /** Last day to answer, at the venue; empty for what is asked when registering. */
    public Optional<LocalDate> closesOn() {
        return Optional.ofNullable(closesOn);
    }

    /** In which round of follow-up questions it was asked. */
    Optional<Integer> askedRound() {
        return Optional.ofNullable(askedRound);
    }

    public boolean wasAsked() {
        return closesOn == null || askedRound != null;
    }

    /** Whether it can be answered now. */
    boolean isOpen(Event event, Instant now) {
        LocalDate last = closesOn == null || closesOn.isAfter(event.endsOn()) ? event.endsOn() : closesOn;
        return wasAsked()
                && now.isBefore(last.plusDays(1).atStartOfDay(event.zone()).toInstant());
    }

    public Condition condition() {
        String value = shownValue == null ? "" : shownValue;
        return switch (shownTo) {
            case "mode" -> new Condition.OfMode(Mode.of(value).orElseThrow());
            case "organisation" ->
                new Condition.OfOrganisation(OrganisationKind.of(value).orElseThrow());
            case "answer" -> new Condition.OfAnswer(java.util.Objects.requireNonNull(shownQuestion), value);
            default -> new Condition.Everybody();
        };
    }

    public Optional<Integer> retentionDays() {
        return Optional.ofNullable(retentionDays);
    }

    /** The one that holds now. */
    public QuestionWording wording() {
        return wordings.stream()
                .max(Comparator.comparingInt(QuestionWording::number))
                .orElseThrow();
    }

    QuestionWording wording(UUID which) {
        return wordings.stream()
                .filter(wording -> wording.id().equals(which))
                .findFirst()
                .orElseThrow();
    }
}
