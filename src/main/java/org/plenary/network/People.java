package org.plenary.network;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.problem.NotFound;

/** Several people, to be looked up one by one. */
public final class People {
    private final Map<UUID, Person> byId;

    People(Collection<Person> people) {
        byId = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** @throws NotFound for one who was not asked for, or is not known */
    public Person get(UUID id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(NotFound::new);
    }

    /** In no order. */
    public Collection<Person> all() {
        return byId.values();
    }
}
