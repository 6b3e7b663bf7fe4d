package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table, its change file and its entity stand under one name. */
class ChangeFilesTest {
    private static final Path FOLDER = Path.of("liquibase");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");

    @Test
    void aTableIsMadeByTheComponentOfItsEntity() throws IOException {
        Map<String, String> made = made();

        assertThat(mapped())
                .isNotEmpty()
                .allSatisfy((table, component) -> assertThat(made).containsEntry(table, component));
    }

    @Test
    void everyChangeFileIsListedOnceAndHasItsNameAndAWayBack() throws IOException {
        String changelog = Files.readString(FOLDER.resolve("changelog.xml"));
        for (Path file : files()) {
            String name = FOLDER.relativize(file).toString();
            assertThat(changelog).containsOnlyOnce(name);
            assertThat(Files.readString(file))
                    .contains("--changeset plenary:" + name.replace(".sql", ""))
                    .containsPattern("--(rollback|.*no rollback: )");
        }
    }

    private static Map<String, String> made() throws IOException {
        Map<String, String> made = new TreeMap<>();
        for (Path file : files()) {
            String component = file.getParent().getFileName().toString();
            TABLE.matcher(Files.readString(file))
                    .results()
                    .forEach(found -> assertThat(made.put(found.group(1), component))
                            .as(found.group(1))
                            .isNull());
        }
        return made;
    }

    private static Map<String, String> mapped() {
        Map<String, String> mapped = new TreeMap<>();
        for (JavaClass entity : new ClassFileImporter().importPath(Path.of("target/classes"))) {
            if (entity.isAnnotatedWith(Entity.class)) {
                String component = entity.getPackageName().replaceFirst("^org\\.plenary\\.(\\w+).*", "$1");
                mapped.put(entity.getAnnotationOfType(Table.class).name(), component);
                entity.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(CollectionTable.class))
                        .forEach(field -> mapped.put(
                                field.getAnnotationOfType(CollectionTable.class).name(), component));
            }
        }
        return mapped;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
