package org.plenary.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.language.Language;
import org.plenary.language.Texts;

/** Guesses which field a column fills, by its name in any of the six languages and by what lists commonly say. */
final class ColumnNames {
    private static final Map<String, List<String>> COMMON = Map.of(
            "email", List.of("mail", "emailaddress", "correo", "courriel", "correoelectronico", "youxiang", "pochta"),
            "given_name", List.of("firstname", "forename", "givennames", "imya"),
            "family_name", List.of("lastname", "surname", "apellido", "familiya"),
            "honorific", List.of("title", "salutation", "prefix", "titulo", "civilite"),
            "position", List.of("jobtitle", "function", "designation", "post"),
            "organisation", List.of("organization", "institution", "company", "affiliation", "organisationname"),
            "organisation_id", List.of("organizationid", "code", "id"),
            "time_zone", List.of("timezone", "tz"),
            "website", List.of("url", "web", "site", "homepage"),
            "gender", List.of("sex", "sexe", "sexo", "genero"));

    private final Map<String, String> fields = new HashMap<>();

    ColumnNames(ImportKind kind) {
        for (String field : kind.fields()) {
            COMMON.getOrDefault(field, List.of()).forEach(name -> fields.putIfAbsent(name, field));
        }
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            kind.fields().forEach(field -> fields.putIfAbsent(plain(texts.get(kind.labels() + field)), field));
        }
        kind.fields().forEach(field -> fields.put(plain(field), field));
    }

    /** For each column its field, or nothing; no field twice. */
    List<String> guess(List<String> columns) {
        Set<String> given = new HashSet<>();
        return columns.stream()
                .map(column -> fields.getOrDefault(plain(column), ""))
                .map(field -> field.isEmpty() || given.add(field) ? field : "")
                .toList();
    }

    private static String plain(String name) {
        return Latin.of(name).replaceAll("[^a-z0-9]", "");
    }
}
