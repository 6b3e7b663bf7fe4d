package org.plenary.network.files;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.StructuredName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One card a row (vCard 4.0, RFC 6350): the common properties for address books, and every cell in one of our own. */
final class VcardOut implements TableWriter {
    private final VCardWriter cards;
    private final List<String> columns;

    /** A row by its columns. */
    private record Said(Map<String, String> cells) {
        String the(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    VcardOut(OutputStream out, List<String> columns) {
        cards = new VCardWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), VCardVersion.V4_0);
        cards.setAddProdId(false);
        cards.setVersionStrict(false);
        this.columns = columns;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        Said said = new Said(byColumn);
        VCard card = byColumn.containsKey("given_name") ? person(said) : organisation(said);
        for (String column : columns) {
            card.addExtendedProperty(
                    VcardTable.OURS + column.toUpperCase(Locale.ROOT).replace('_', '-'), said.the(column));
        }
        cards.write(card);
    }

    private static VCard person(Said said) {
        VCard card = new VCard();
        StructuredName name = new StructuredName();
        name.setGiven(said.the("given_name"));
        name.setFamily(said.the("family_name"));
        if (!said.the("honorific").isEmpty()) {
            name.getPrefixes().add(said.the("honorific"));
        }
        card.setStructuredName(name);
        boolean familyFirst = said.the("name_order").equals("family-first");
        card.setFormattedName(String.join(
                        " ",
                        said.the(familyFirst ? "family_name" : "given_name"),
                        said.the(familyFirst ? "given_name" : "family_name"))
                .strip());
        Email preferred = new Email(said.the("email"));
        preferred.setPref(1);
        card.addEmail(preferred);
        Stream.of(said.the("other_emails").split(";"))
                .filter(address -> !address.isEmpty())
                .map(Email::new)
                .forEach(card::addEmail);
        card.setOrganization(said.the("organisation"));
        if (!said.the("position").isEmpty()) {
            card.addTitle(said.the("position"));
        }
        card.addLanguage(said.the("language"));
        return card;
    }

    private static VCard organisation(Said said) {
        VCard card = new VCard();
        String name = Stream.of("name_en", "name_fr", "name_es", "name_ru", "name_zh", "name_ar")
                .map(said::the)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        card.setKind(Kind.org());
        card.setFormattedName(name);
        card.setOrganization(name);
        if (!said.the("website").isEmpty()) {
            card.addUrl(said.the("website"));
        }
        return card;
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }
}
