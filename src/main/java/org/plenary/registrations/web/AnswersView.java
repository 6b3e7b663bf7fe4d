package org.plenary.registrations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.registrations.Answered;
import org.plenary.registrations.Answers;
import org.plenary.registrations.Question;
import org.plenary.registrations.Registration;
import org.plenary.registrations.Sheet;

/**
 * What a participant answered, and what is still missing.
 *
 * @param open whether anything can be answered
 * @param sent whether the form was sent once
 * @param draftedAt when a draft was kept; empty when there is none
 */
public record AnswersView(
        List<Line> given, List<Missing> missing, boolean open, boolean sent, Optional<Instant> draftedAt) {
    /**
     * An answer.
     *
     * @param value in the reader's language; as typed where it is the participant's own words
     * @param kept whether it says that at all, or only that it did
     * @param file where it is one
     */
    public record Line(Translated label, String value, boolean kept, Optional<FileView> file) {}

    /** @param until last day to answer, where it was asked later */
    public record Missing(Translated label, Optional<LocalDate> until) {}

    /** @param below the address below which files of the registration are fetched */
    static AnswersView of(Registration registration, Answers answers, String below, Language reader) {
        Sheet sheet = answers.sheet(registration);
        return new AnswersView(
                answers.given(registration).stream()
                        .map(answer -> line(answer, below, reader))
                        .toList(),
                answers.missing(registration).stream().map(AnswersView::missing).toList(),
                sheet.open(),
                sheet.sentAt().isPresent(),
                sheet.draftedAt());
    }

    /** Whether the form still waits for its participant. */
    public boolean isAwaited() {
        return open && (!sent || !missing.isEmpty() || draftedAt.isPresent());
    }

    private static Line line(Answered answer, String below, Language reader) {
        return new Line(
                answer.label(),
                answer.in(reader),
                answer.value().isPresent(),
                answer.file().map(file -> FileView.of(file, below)));
    }

    private static Missing missing(Question question) {
        return new Missing(question.wording().label(), question.closesOn());
    }
}
