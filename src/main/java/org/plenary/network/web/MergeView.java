package org.plenary.network.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.network.Blend;
import org.plenary.network.Clash;
import org.plenary.network.Person;

/**
 * Two people side by side, and what would become of them.
 *
 * @param settled events to which both are invited, of which one invitation is left out
 * @param unsettled events for which both have answered
 */
public record MergeView(
        PeopleView.Line kept,
        PeopleView.Line gone,
        List<Choice> choices,
        List<String> addresses,
        List<Translated> settled,
        List<Translated> unsettled) {
    /** A field of which both say something else. */
    public record Choice(String field, String kept, String gone, boolean fromGone) {}

    static MergeView of(Blend usual, List<Clash> clashes, Language reader) {
        Map<String, String> ours = said(usual.kept(), reader);
        Map<String, String> theirs = said(usual.gone(), reader);
        return new MergeView(
                PeopleView.Line.of(usual.kept()),
                PeopleView.Line.of(usual.gone()),
                Blend.FIELDS.stream()
                        .filter(field -> !ours.getOrDefault(field, "").equals(theirs.getOrDefault(field, "")))
                        .map(field -> new Choice(
                                field,
                                ours.getOrDefault(field, ""),
                                theirs.getOrDefault(field, ""),
                                usual.fromGone().contains(field)))
                        .toList(),
                usual.addresses(),
                where(clashes, true),
                where(clashes, false));
    }

    /** What tells this one from the other where there is no room for more: the name, or else the mail address. */
    public String nameOf(PeopleView.Line one) {
        return kept.name().equals(gone.name()) ? one.email() : one.name();
    }

    private static Map<String, String> said(Person person, Language reader) {
        Map<String, String> said = person.facts().cells();
        said.put("language", person.language().ownName());
        said.put(
                Blend.PLACE,
                Stream.of(
                                person.position(),
                                person.organisation().name().in(reader),
                                person.since().map(LocalDate::toString).orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
        return said;
    }

    private static List<Translated> where(List<Clash> clashes, boolean settled) {
        return clashes.stream()
                .filter(clash -> clash.isSettled() == settled)
                .map(Clash::where)
                .distinct()
                .toList();
    }
}
