package org.plenary.registrations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.registrations.Choice;
import org.plenary.registrations.ChoicePlaces;
import org.plenary.registrations.Condition;
import org.plenary.registrations.Question;
import org.plenary.registrations.QuestionFacts;
import org.plenary.registrations.QuestionType;

/** The question form as it was filled in; its texts in the language of the page it was filled in on. */
public class QuestionForm {
    @FormParam("type")
    @DefaultValue("text")
    public String type = "text";

    @FormParam("label")
    @DefaultValue("")
    public String label = "";

    @FormParam("hint")
    @DefaultValue("")
    public String hint = "";

    /** Of each choice, in order; empty for a new one. */
    @FormParam("key")
    public List<String> keys = List.of();

    @FormParam("choice")
    public List<String> choices = List.of();

    /** How many can have each of them; empty without a limit. */
    @FormParam("limit")
    public List<String> limits = List.of();

    @FormParam("required")
    @DefaultValue("")
    public String required = "";

    @FormParam("closesOn")
    @DefaultValue("")
    public String closesOn = "";

    @FormParam("condition")
    @DefaultValue("everybody")
    public String condition = "everybody";

    @FormParam("retentionDays")
    @DefaultValue("")
    public String retentionDays = "";

    static QuestionForm of(Question question, Map<String, ChoicePlaces> places, Language language) {
        QuestionForm form = new QuestionForm();
        form.type = question.type().key();
        form.label = question.wording().label().in(language);
        form.hint = question.wording().hint().in(language);
        form.keys = question.wording().choices().stream().map(Choice::key).toList();
        form.choices = question.wording().choices().stream()
                .map(choice -> choice.label().in(language))
                .toList();
        form.limits = form.keys.stream()
                .map(key -> Optional.ofNullable(places.get(key))
                        .map(ChoicePlaces::capacity)
                        .map(String::valueOf)
                        .orElse(""))
                .toList();
        form.required = question.isRequired() ? "yes" : "";
        form.closesOn = question.closesOn().map(LocalDate::toString).orElse("");
        form.condition = question.condition().text();
        form.retentionDays = question.retentionDays().map(String::valueOf).orElse("");
        return form;
    }

    public QuestionType type() {
        return QuestionType.of(type).orElse(QuestionType.TEXT);
    }

    /** @param known what is changed, whose other languages stay */
    QuestionFacts facts(Optional<Question> known, Language language) {
        List<Fault> faults = new ArrayList<>();
        if (label.isBlank()) {
            faults.add(Fault.of("label", "missing"));
        }
        Optional<LocalDate> last = day(faults);
        Condition shown = Condition.of(condition).orElse(new Condition.Everybody());
        Optional<Integer> days = days(faults);
        if (!limits.stream().allMatch(limit -> limit.strip().matches("\\d{0,6}"))) {
            faults.add(Fault.of("choices", "number"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        List<Choice> offered = choices(known, language);
        return new QuestionFacts(
                known.map(Question::type).orElseGet(this::type),
                Optional.empty(),
                text(known.map(question -> question.wording().label()), label, language),
                text(known.map(question -> question.wording().hint()), hint, language),
                offered,
                required.equals("yes"),
                last,
                shown,
                days,
                limits(offered));
    }

    /** The limits stand beside the choices that are not left empty, in the same order. */
    private Map<String, Integer> limits(List<Choice> offered) {
        Map<String, Integer> all = new HashMap<>();
        int next = 0;
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).isBlank()) {
                String key = offered.get(next++).key();
                String limit = i < limits.size() ? limits.get(i).strip() : "";
                if (!limit.isEmpty()) {
                    all.put(key, Integer.valueOf(limit));
                }
            }
        }
        return all;
    }

    private List<Choice> choices(Optional<Question> known, Language language) {
        List<Choice> all = new ArrayList<>();
        int next = 1
                + keys.stream()
                        .filter(key -> key.matches("c\\d{1,4}"))
                        .mapToInt(key -> Integer.parseInt(key.substring(1)))
                        .max()
                        .orElse(0);
        for (int i = 0; i < choices.size(); i++) {
            String key = i < keys.size() ? keys.get(i) : "";
            if (!choices.get(i).isBlank()) {
                Optional<Translated> before =
                        known.flatMap(question -> question.wording().choice(key));
                all.add(new Choice(key.isEmpty() ? "c" + next++ : key, text(before, choices.get(i), language)));
            }
        }
        return all;
    }

    private static Translated text(Optional<Translated> known, String value, Language language) {
        return known.filter(text -> !text.isEmpty())
                .map(text -> text.in(language).equals(value.strip()) ? text : text.with(language, value))
                .orElseGet(() -> Translated.of(language, value));
    }

    private Optional<LocalDate> day(List<Fault> faults) {
        try {
            return closesOn.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(closesOn.strip()));
        } catch (DateTimeException noDay) {
            faults.add(Fault.of("closesOn", "date"));
            return Optional.empty();
        }
    }

    private Optional<Integer> days(List<Fault> faults) {
        String days = retentionDays.strip();
        if (!days.isEmpty() && !days.matches("\\d{1,4}")) {
            faults.add(Fault.of("retentionDays", "number"));
            return Optional.empty();
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(days));
    }
}
