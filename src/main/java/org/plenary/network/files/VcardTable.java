package org.plenary.network.files;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.EmailType;
import ezvcard.property.Email;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;

/**
 * Reads cards (vCard, RFC 6350, and the versions before it). What Plenary wrote itself stands in properties of its own
 * and is taken from there; the rest of the world's cards are read by their common properties.
 */
final class VcardTable {
    static final String OURS = "X-PLENARY-";
    private static final int LAST = 101;

    private VcardTable() {}

    static Table read(byte[] content, Optional<String> encoding) {
        TextFile file = TextFile.read(content, encoding);
        List<Map<String, String>> cards = new ArrayList<>();
        try (VCardReader reader = new VCardReader(file.text())) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                cards.add(cells(card));
            }
        } catch (IOException | RuntimeException broken) {
            throw new Invalid(Fault.of("file", "cards-unreadable", "card", cards.size() + 1));
        }
        if (cards.isEmpty()) {
            throw new Invalid(Fault.of("file", "file-empty"));
        }
        Set<String> columns = new LinkedHashSet<>();
        cards.forEach(card -> columns.addAll(card.keySet()));
        List<Table.Row> rows = new ArrayList<>();
        for (Map<String, String> card : cards) {
            List<String> cells = columns.stream()
                    .map(column -> card.getOrDefault(column, ""))
                    .toList();
            rows.add(new Table.Row(rows.size() + 1, cells, List.of()));
        }
        return new Table(List.copyOf(columns), rows, "", file.charset().name());
    }

    private static Map<String, String> cells(VCard card) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (RawProperty property : card.getExtendedProperties()) {
            String name = property.getPropertyName().toUpperCase(Locale.ROOT);
            if (name.startsWith(OURS)) {
                cells.put(
                        name.substring(OURS.length()).toLowerCase(Locale.ROOT).replace('-', '_'),
                        said(property.getValue()));
            }
        }
        if (cells.isEmpty()) {
            name(card, cells);
            addresses(card, cells);
            Optional.ofNullable(card.getOrganization()).map(Organization::getValues).stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .ifPresent(organisation -> cells.put("organisation", said(organisation)));
            cells.put("position", first(card.getTitles()));
            cells.put("language", first(card.getLanguages()));
        }
        return cells;
    }

    private static void name(VCard card, Map<String, String> cells) {
        StructuredName name = card.getStructuredName();
        if (name == null
                || (said(name.getFamily()).isEmpty() && said(name.getGiven()).isEmpty())) {
            cells.put(
                    "family_name",
                    card.getFormattedName() == null
                            ? ""
                            : said(card.getFormattedName().getValue()));
            return;
        }
        cells.put("honorific", String.join(" ", name.getPrefixes()).strip());
        cells.put("given_name", said(name.getGiven()));
        cells.put("family_name", said(name.getFamily()));
    }

    private static void addresses(VCard card, Map<String, String> cells) {
        List<String> addresses = card.getEmails().stream()
                .sorted(Comparator.comparingInt(VcardTable::rank))
                .map(Email::getValue)
                .map(VcardTable::said)
                .filter(address -> !address.isEmpty())
                .toList();
        cells.put("email", addresses.stream().findFirst().orElse(""));
        if (addresses.size() > 1) {
            cells.put("other_emails", addresses.stream().skip(1).collect(Collectors.joining(";")));
        }
    }

    /** RFC 6350 §5.3: the lower, the more preferred; older versions said TYPE=PREF. */
    private static int rank(Email email) {
        if (email.getTypes().contains(EmailType.PREF)) {
            return 0;
        }
        return email.getPref() == null ? LAST : email.getPref();
    }

    private static String first(List<? extends TextProperty> properties) {
        return properties.stream()
                .map(TextProperty::getValue)
                .map(VcardTable::said)
                .findFirst()
                .orElse("");
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
