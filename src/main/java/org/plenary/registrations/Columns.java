package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.identity.Account;
import org.plenary.identity.CurrentUser;
import org.plenary.identity.Role;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;

/** The door to what each member of staff wants to see of the registrations of an event. */
@ApplicationScoped
@Transactional
public class Columns {
    @Inject
    ColumnRepository columns;

    @Inject
    QuestionRepository questions;

    @Inject
    CurrentUser user;

    /** All there are; answers only for those who prepare the event. */
    public ColumnSet available(Event event) {
        List<Question> asked = user.may(event.slug(), Role.ORGANISER)
                ? questions.ofEvent(event.id()).stream()
                        .filter(question -> question.type().asks())
                        .toList()
                : List.of();
        return new ColumnSet(List.of(Column.values()), asked, false);
    }

    /** What the member of staff of this request chose, without what there is no more; else what a page has as usual. */
    public ColumnSet chosen(Event event) {
        List<String> keys = user.account()
                .map(account -> columns.chosen(account.id(), event.id()))
                .orElse(List.of());
        if (keys.isEmpty()) {
            return ColumnSet.OF_PAGE;
        }
        return among(keys, keys.stream().anyMatch(key -> Column.of(key).isEmpty()) ? available(event) : ofNoAnswers());
    }

    /** @param keys with commas between; empty for what a file has as usual */
    public ColumnSet ofFile(Event event, String keys) {
        if (keys.isBlank()) {
            return ColumnSet.OF_FILE;
        }
        List<String> wanted = Arrays.stream(keys.split(",")).map(String::strip).toList();
        return among(checked(event, wanted), available(event));
    }

    /**
     * From now on the member of staff of this request sees these; none are what a page has as usual.
     *
     * @throws NotFound for who has no account
     */
    public void choose(Event event, List<String> keys) {
        UUID account = user.account().map(Account::id).orElseThrow(NotFound::new);
        if (keys.isEmpty()) {
            columns.forget(account, event.id());
        } else {
            columns.choose(
                    account,
                    event.id(),
                    among(checked(event, keys), available(event)).keys());
        }
    }

    private List<String> checked(Event event, List<String> keys) {
        List<String> known = available(event).keys();
        if (!known.containsAll(keys)) {
            throw new Invalid(Fault.of("columns", "one-of", "allowed", String.join(", ", known)));
        }
        return keys;
    }

    /** In the order in which they stand there. */
    private static ColumnSet among(List<String> keys, ColumnSet there) {
        return new ColumnSet(
                there.columns().stream()
                        .filter(column -> keys.contains(column.key()))
                        .toList(),
                there.questions().stream()
                        .filter(question -> keys.contains(ColumnSet.key(question.id())))
                        .toList(),
                true);
    }

    private static ColumnSet ofNoAnswers() {
        return new ColumnSet(List.of(Column.values()), List.of(), false);
    }
}
