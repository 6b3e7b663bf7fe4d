package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.audit.Trail;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door to people who may be one: of the same name, or of nearly the same in one organisation. */
@ApplicationScoped
@Transactional
public class Duplicates {
    private static final int MOST = 100;

    @Inject
    DuplicateRepository duplicates;

    @Inject
    PersonRepository people;

    @Inject
    Trail trail;

    /**
     * The likeliest first, a hundred at most.
     *
     * @param name of one of them, or a part of it; empty for everybody
     */
    public List<Duplicate> likely(String name) {
        List<Object[]> pairs = duplicates.pairs(Latin.of(name), MOST);
        People all = new People(people.withAddresses(pairs.stream()
                .flatMap(Stream::of)
                .map(UUID.class::cast)
                .distinct()
                .toList()));
        return pairs.stream()
                .map(pair -> new Duplicate(all.get((UUID) pair[0]), all.get((UUID) pair[1])))
                .toList();
    }

    /** They are not asked about again. */
    public void tellApart(UUID one, UUID other) {
        if (one.equals(other)) {
            throw new Refused("merge-same");
        }
        if (people.find(one).isEmpty() || people.find(other).isEmpty()) {
            throw new NotFound();
        }
        duplicates.tellApart(one, other);
        trail.record("people.told-apart", "person " + one, "", Map.of("other", other));
    }
}
