package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.events.Event;
import org.plenary.events.Keeping;
import org.plenary.events.Kept;
import org.plenary.language.Translated;

/**
 * Answers are kept for as long as their question says, and never longer than other personal data of the event. Drafts go
 * as soon as the event is over, because nobody can send them any more; notes go with the rest.
 */
@ApplicationScoped
class KeptAnswers implements Keeping {
    private static final String ANSWERS = "answers ";
    private static final String DRAFTS = "drafts";
    private static final String NOTES = "notes";

    @Inject
    QuestionRepository questions;

    @Inject
    BlankingRepository rows;

    @Override
    public List<Kept> kept(Event event) {
        Map<UUID, Long> answers = rows.answers(event.id());
        List<Kept> kept = questions.evenRemovedOfEvent(event.id()).stream()
                .filter(question -> question.type().asks())
                .map(question -> kept(event, question, answers.getOrDefault(question.id(), 0L)))
                .collect(Collectors.toList());
        kept.add(new Kept(DRAFTS, Translated.empty(), event.endsOn(), rows.drafts(event.id())));
        kept.add(
                new Kept(NOTES, Translated.empty(), event.endsOn().plusDays(event.keptDays()), rows.notes(event.id())));
        return kept;
    }

    private static Kept kept(Event event, Question question, long many) {
        int days = Math.min(question.retentionDays().orElse(event.keptDays()), event.keptDays());
        return new Kept(
                ANSWERS + question.id(),
                question.wording().label(),
                event.endsOn().plusDays(days),
                many);
    }

    @Override
    public Map<String, Integer> blank(Event event, Instant now, int most) {
        Map<String, Integer> blanked = rows.blankAnswers(event.id(), now, most).stream()
                .collect(Collectors.toMap(question -> ANSWERS + question, question -> 1, Integer::sum));
        count(blanked, DRAFTS, rows.blankDrafts(event.id(), now, most));
        count(blanked, NOTES, rows.blankNotes(event.id(), now, most));
        return blanked;
    }

    private static void count(Map<String, Integer> blanked, String what, int many) {
        if (many > 0) {
            blanked.put(what, many);
        }
    }
}
