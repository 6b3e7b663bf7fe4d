package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/** How many can have which choice, in the transaction of a door. */
@ApplicationScoped
class ChoiceLimits {
    @Inject
    ChoicePlacesRepository places;

    /** By question, then by choice. */
    Map<UUID, Map<String, ChoicePlaces>> ofEvent(UUID event) {
        return places.ofEvent(event).stream()
                .collect(Collectors.groupingBy(
                        ChoicePlaces::question, Collectors.toMap(ChoicePlaces::choice, place -> place)));
    }

    /** By choice, in the order of the keys. */
    Map<String, Integer> of(Question question) {
        return places.of(question.id()).stream()
                .collect(Collectors.toMap(
                        ChoicePlaces::choice, ChoicePlaces::capacity, (one, other) -> one, TreeMap::new));
    }

    /**
     * Sets the limits of a question that is in the database already; what is left out has none from now on.
     *
     * @throws Invalid when more people have a choice already
     */
    void set(Question question, Map<String, Integer> limits) {
        Map<String, Integer> known = of(question);
        if (known.equals(limits)) {
            return;
        }
        places.hold(question.id());
        limits.forEach((choice, limit) -> refuseLower(question, choice, limit));
        known.keySet().stream()
                .filter(choice -> !limits.containsKey(choice))
                .forEach(choice -> places.unlimit(question.id(), choice));
        new TreeMap<>(limits).forEach((choice, limit) -> places.limit(question.id(), choice, limit));
    }

    private void refuseLower(Question question, String choice, int limit) {
        int people = places.chosenBy(question.id(), choice);
        if (people > limit) {
            throw new Invalid(Fault.of("choices", "choice-taken", "count", people, "limit", limit));
        }
    }

    /**
     * Holds what somebody has and what they want until the transaction ends.
     *
     * @return by question, what they want and cannot have, since it is full and they do not have it
     */
    Map<UUID, Set<String>> full(Form form, Map<UUID, GivenAnswer> given) {
        List<Question> choosing = form.open().stream()
                .filter(question -> question.type().hasChoices())
                .toList();
        Set<String> all = new TreeSet<>();
        choosing.forEach(
                question -> all.addAll(named(question.id(), form.who().typed().at(question.id()))));
        given.values().forEach(answer -> all.addAll(named(answer.question(), answer.values())));
        if (!all.isEmpty()) {
            places.hold(all);
        }
        if (choosing.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<String>> full = new HashMap<>();
        places.ofEvent(form.event().id()).stream()
                .filter(ChoicePlaces::isFull)
                .filter(place -> !has(given, place))
                .forEach(place -> full.computeIfAbsent(place.question(), question -> new HashSet<>())
                        .add(place.choice()));
        return full;
    }

    /** Whether somebody has that choice, so that it is theirs however full it is. */
    static boolean has(Map<UUID, GivenAnswer> given, ChoicePlaces place) {
        return Stream.ofNullable(given.get(place.question()))
                .anyMatch(answer -> answer.values().contains(place.choice()));
    }

    private static List<String> named(UUID question, Collection<String> choices) {
        return choices.stream()
                .filter(choice -> choice.matches("[a-z0-9-]{1,40}"))
                .map(choice -> question + " " + choice)
                .toList();
    }
}
