package org.plenary.invitations.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.invitations.Campaign;
import org.plenary.language.Language;
import org.plenary.mail.Template;

/** Subject and body of a mailing in each language, as they were filled in. */
public final class WordsForm {
    private static final String SUBJECT = "subject-";
    private static final String BODY = "body-";
    private static final String ALSO_IN = "also-in";

    private final MultivaluedMap<String, String> fields;

    WordsForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    static WordsForm of(Campaign campaign) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (Language language : Language.values()) {
            Template words = campaign.words(language);
            fields.putSingle(SUBJECT + language.tag(), words.subject());
            fields.putSingle(BODY + language.tag(), words.body());
        }
        campaign.alsoIn().ifPresent(language -> fields.putSingle(ALSO_IN, language.tag()));
        return new WordsForm(fields);
    }

    public String subject(Language language) {
        return field(SUBJECT + language.tag());
    }

    public String body(Language language) {
        return field(BODY + language.tag());
    }

    /** In which each mail says all a second time. */
    public Optional<Language> alsoIn() {
        return Language.of(field(ALSO_IN));
    }

    public boolean has(Language language) {
        return !subject(language).isBlank() || !body(language).isBlank();
    }

    Map<Language, Template> words() {
        Map<Language, Template> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new Template(subject(language), body(language)));
        }
        return words;
    }

    private String field(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
