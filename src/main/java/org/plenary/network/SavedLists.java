package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.Actor;
import org.plenary.audit.Trail;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;

/** The door to the lists of people that the secretariat keeps. All organisers share them. */
@ApplicationScoped
@Transactional
public class SavedLists {
    private static final UUID NONE = new UUID(0, 0);
    private static final String NAME = "name";
    private static final String WORDS = "q";
    private static final int LONGEST = 100;

    @Inject
    Clock clock;

    @Inject
    SavedListRepository lists;

    @Inject
    Actor actor;

    @Inject
    Trail trail;

    /** By name. */
    public List<SavedList> all() {
        return lists.all();
    }

    public SavedList list(UUID id) {
        return lists.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Keeps a choice. One that begins with another list takes over what that one asks at present.
     *
     * @throws Invalid without a name, with that of another list, or when nothing is chosen
     */
    public SavedList save(String name, PersonFilter filter) {
        if (filter.values().isEmpty()) {
            throw new Invalid(Fault.of(NAME, "nothing-chosen"));
        }
        SavedList list = new SavedList(checked(name, NONE), flat(filter), actor.name(), clock.instant());
        lists.add(list);
        lists.flush();
        trail.record("list.saved", subject(list.id()), "", Map.of(NAME, list.name()));
        return list;
    }

    private PersonFilter flat(PersonFilter filter) {
        Map<String, String> all = new HashMap<>();
        InList.id(filter.value(InList.KEY))
                .flatMap(lists::find)
                .ifPresent(list -> all.putAll(list.filter().values()));
        filter.values().forEach((key, value) -> {
            if (key.equals(WORDS)) {
                all.merge(WORDS, value, (known, more) -> known + " " + more);
            } else if (!key.equals(InList.KEY)) {
                all.put(key, value);
            }
        });
        return new PersonFilter(all);
    }

    public SavedList rename(UUID id, String name) {
        SavedList list = list(id);
        list.rename(checked(name, id));
        lists.flush();
        trail.record("list.renamed", subject(id), "", Map.of(NAME, list.name()));
        return list;
    }

    /** The people stay, only the choice is forgotten. */
    public void remove(UUID id) {
        lists.remove(list(id));
        trail.record("list.removed", subject(id), "", Map.of());
    }

    private String checked(String said, UUID of) {
        String name = said.strip();
        if (name.isEmpty()) {
            throw new Invalid(Fault.of(NAME, "missing"));
        }
        if (name.length() > LONGEST) {
            throw new Invalid(Fault.of(NAME, "too-long", "most", LONGEST));
        }
        if (lists.isTaken(name, of)) {
            throw new Invalid(Fault.of(NAME, "name-taken"));
        }
        return name;
    }

    private static String subject(UUID list) {
        return "list " + list;
    }
}
