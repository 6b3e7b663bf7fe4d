package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.web.TypedId;

/** Chooses the people of a saved list, wherever people are chosen. */
@ApplicationScoped
public class InList implements Criterion {
    public static final String KEY = "list";

    @Inject
    SavedLists lists;

    @Inject
    Persons persons;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String label() {
        return "network.list";
    }

    @Override
    public List<Option> options() {
        return lists.all().stream()
                .map(list -> new Option(list.id().toString(), Translated.of(Language.EN, list.name())))
                .toList();
    }

    @Override
    public Set<UUID> people(String value) {
        return id(value)
                .flatMap(id -> lists.all().stream()
                        .filter(list -> list.id().equals(id))
                        .findFirst())
                .map(list -> persons.ids(list.filter()))
                .orElseGet(Set::of);
    }

    static Optional<UUID> id(String value) {
        return TypedId.of(value);
    }
}
