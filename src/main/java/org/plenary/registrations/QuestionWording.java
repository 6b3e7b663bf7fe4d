package org.plenary.registrations;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.language.Translated;

/** What a question says. It never changes; the question gets another wording instead. */
@Entity
@Table(name = "question_wordings")
public class QuestionWording {
    @Id
    private UUID id;

    private String type;
    private int number;
    private Translated label;
    private Translated hint;

    @Convert(converter = ChoicesColumn.class)
    private List<Choice> choices;

    @SuppressWarnings("NullAway.Init") // set by JPA
    protected QuestionWording() {}

    QuestionWording(int number, QuestionFacts facts) {
        id = UUID.randomUUID();
        type = facts.type().key();
        this.number = number;
        label = facts.label();
        hint = facts.hint();
        choices = facts.choices();
    }

    boolean says(QuestionFacts facts) {
        return label.equals(facts.label()) && hint.equals(facts.hint()) && choices.equals(facts.choices());
    }

    UUID id() {
        return id;
    }

    /** The first is 1. */
    public int number() {
        return number;
    }

    public Translated label() {
        return label;
    }

    public Translated hint() {
        return hint;
    }

    public List<Choice> choices() {
        return choices;
    }

    Set<String> keys() {
        return choices.stream().map(Choice::key).collect(Collectors.toSet());
    }

    public Optional<Translated> choice(String key) {
        return choices.stream()
                .filter(choice -> choice.key().equals(key))
                .map(Choice::label)
                .findFirst();
    }
}
