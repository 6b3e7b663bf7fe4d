package org.plenary.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.problem.Refused;
import org.plenary.settings.FileSettings;
import org.plenary.settings.FileStore;

/** The door to files that are kept. */
@ApplicationScoped
@Transactional
public class Files {
    private static final System.Logger LOG = System.getLogger(Files.class.getName());

    @Inject
    Clock clock;

    @Inject
    FileRepository files;

    @Inject
    Shelves shelves;

    @Inject
    Leftovers leftovers;

    @Inject
    FileSettings settings;

    /**
     * Keeps a file. When the transaction fails, nothing of it stays.
     *
     * @param purpose small letters and hyphens
     * @throws Refused when it cannot be written now
     */
    public StoredFile store(UUID owner, String purpose, FitFile fit) {
        Shelf shelf = shelves.forNew();
        StoredFile file = new StoredFile(owner, purpose, fit, shelf.store(), clock.instant());
        boolean outside = shelf.store() != FileStore.DATABASE;
        if (outside) {
            leftovers.expect(file.id(), shelf.store());
        }
        files.add(file);
        try {
            shelf.put(file.id(), fit.content());
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.ERROR, "File " + file.id() + " cannot be written", unwritable);
            throw new Refused("file-unwritable");
        }
        if (outside) {
            leftovers.belong(file.id());
        }
        return file;
    }

    /** Whether the owner may have so many more bytes. */
    public boolean hasRoom(UUID owner, FitFile fit) {
        return files.total(owner) + fit.size() <= settings.perPerson();
    }

    public Optional<StoredFile> find(UUID id) {
        return files.find(id);
    }

    /** Those that are there, by their ids. */
    public Map<UUID, StoredFile> find(Collection<UUID> ids) {
        List<StoredFile> found = files.find(ids);
        return found.stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /** @throws Refused when its bytes are not there, or not the same as before */
    public byte[] content(StoredFile file) {
        try {
            byte[] content = shelves.of(file.shelf()).get(file.id());
            if (FitFile.sha256(content).equals(file.sha256())) {
                return content;
            }
            LOG.log(System.Logger.Level.ERROR, "File {0} is not as it was stored", file.id());
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.ERROR, "File " + file.id() + " cannot be read", unreadable);
        }
        throw new Refused("file-unreadable");
    }
}
