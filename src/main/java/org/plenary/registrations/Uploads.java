package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.files.FileKind;
import org.plenary.files.Files;
import org.plenary.files.FitFile;
import org.plenary.files.StoredFile;
import org.plenary.problem.Fault;
import org.plenary.problem.NotFound;
import org.plenary.problem.Refused;

/** The door through which participants bring files with their answers. */
@ApplicationScoped
@Transactional
public class Uploads {
    private static final String PURPOSE = "answer";

    @Inject
    Clock clock;

    @Inject
    Registrations registrations;

    @Inject
    Answering answering;

    @Inject
    Forms forms;

    @Inject
    AnswerRepository answers;

    @Inject
    AnswerFileRepository brought;

    @Inject
    Files files;

    /** The fields that take a file now, by name, and what they take. */
    public Map<String, FileKind> fields(String token) {
        Registration registration = registrations.open(token);
        return forms.form(registration, Typed.nothing()).possible().stream()
                .filter(question -> question.type().takesFile())
                .collect(Collectors.toMap(question -> AnswerCheck.field(question.id()), Uploads::kind));
    }

    private static FileKind kind(Question question) {
        return question.type() == QuestionType.PHOTO ? FileKind.PHOTO : FileKind.DOCUMENT;
    }

    /**
     * Keeps files in the draft, with what was typed beside them, so that nobody has to choose them again when something
     * else is wrong. The same file again is the same file.
     *
     * @param values and fit: by the name of the field
     * @return what is wrong with files that could not be kept
     * @throws Refused when it is too late, or the registration is cancelled
     */
    public List<Fault> keep(String token, Map<String, List<String>> values, Map<String, FitFile> fit, String origin) {
        Registration registration = answering.toAnswer(token, origin);
        Form form = answering.open(registration);
        Typed before = forms.kept(registration);
        Map<UUID, List<String>> typed =
                new HashMap<>(forms.typed(registration, form, values).values());
        List<Fault> faults = new ArrayList<>();
        for (Question question : form.possible()) {
            String field = AnswerCheck.field(question.id());
            Optional.ofNullable(fit.get(field))
                    .ifPresent(file -> keep(registration, question, before, file)
                            .ifPresentOrElse(
                                    id -> typed.put(question.id(), List.of(id.toString())),
                                    () -> faults.add(Fault.of(field, "upload-no-room"))));
        }
        answers.sheetToWrite(registration.id()).keep(new Typed(typed), clock.instant());
        return faults;
    }

    private Optional<UUID> keep(Registration registration, Question question, Typed before, FitFile file) {
        return same(before.at(question.id()), file).or(() -> store(registration, question, file));
    }

    private Optional<UUID> same(List<String> before, FitFile file) {
        return before.stream()
                .findFirst()
                .flatMap(id -> files.find(UUID.fromString(id)))
                .filter(known -> known.holds(file))
                .map(StoredFile::id);
    }

    private Optional<UUID> store(Registration registration, Question question, FitFile file) {
        if (!files.hasRoom(registration.id(), file)) {
            return Optional.empty();
        }
        UUID id = files.store(registration.id(), PURPOSE, file).id();
        brought.add(new AnswerFile(id, registration, question));
        return Optional.of(id);
    }

    /** @throws NotFound for what is not a file of that registration */
    public StoredFile find(Registration registration, UUID file) {
        return brought.find(registration.id(), file)
                .flatMap(known -> files.find(known.file()))
                .orElseThrow(NotFound::new);
    }
}
