package org.plenary;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.identity.Once;
import org.plenary.web.OnlyOnce;

/** The components in reading order and what each may use, and the rules of the house. */
@AnalyzeClasses(packages = "org.plenary", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Map<String, Set<String>> MAY_USE = inOrder("""
            problem:
            language: problem
            settings:
            database: settings
            web: problem language settings
            audit: settings
            mail: problem language settings database audit
            identity: problem language settings web audit mail
            files: problem language settings
            network: problem language web audit identity
            events: problem language database web audit identity network
            agenda: problem language settings database web audit identity network events
            calendar: language settings database web events agenda
            invitations: problem language settings database web audit mail identity files network events agenda calendar
            registrations: problem language settings database web audit mail identity files network events agenda calendar invitations
            attendance: problem language web identity network events agenda registrations
            papers: problem language settings database web audit identity files network events invitations registrations attendance
            review: language web audit identity events
            home: problem language settings web mail identity network events invitations registrations
            launcher:
            """);

    @ArchTest
    void aComponentUsesOnlyWhatItMay(JavaClasses all) {
        MAY_USE.forEach((component, others) -> {
            String[] allowed = Stream.concat(Stream.of(component), others.stream())
                    .map(name -> "org.plenary." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.plenary." + component + "..")
                    .should()
                    .dependOnClassesThat(are(resideInAnyPackage("org.plenary.."))
                            .and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                    .because(component + " may use " + others)
                    .check(all);
        });
    }

    @ArchTest
    void aComponentUsesOnlyThoseAboveIt(JavaClasses all) {
        Set<String> above = new java.util.LinkedHashSet<>();
        MAY_USE.forEach((component, others) -> {
            assertThat(above).as("above " + component).containsAll(others);
            above.add(component);
        });
    }

    @ArchTest
    void everyComponentIsInTheMapAndSaysWhatItIsFor(JavaClasses all) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/plenary"))) {
            Set<String> components =
                    folders.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
            assertThat(components).isEqualTo(MAY_USE.keySet());
        }
        for (String component : MAY_USE.keySet()) {
            assertThat(Path.of("src/main/java/org/plenary", component, "package-info.java"))
                    .content()
                    .contains("/**", "@NullMarked");
        }
    }

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.plenary.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HTTP_ONLY_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule TEMPLATES_ONLY_IN_WEB_AND_MAIL_AND_FILES = noClasses()
            .that()
            .resideOutsideOfPackages("org.plenary.web..", "org.plenary.mail..", "org.plenary.files..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule ICAL4J_ONLY_IN_CALENDAR = onlyIn("net.fortuna.ical4j..", "org.plenary.calendar..");

    @ArchTest
    static final ArchRule JAKARTA_MAIL_ONLY_IN_MAIL = onlyIn("jakarta.mail..", "org.plenary.mail..");

    @ArchTest
    static final ArchRule ANGUS_MAIL_ONLY_IN_MAIL = onlyIn("org.eclipse.angus..", "org.plenary.mail..");

    @ArchTest
    static final ArchRule OPENHTMLTOPDF_ONLY_IN_FILES = onlyIn("com.openhtmltopdf..", "org.plenary.files..");

    @ArchTest
    static final ArchRule PDFBOX_ONLY_IN_FILES = onlyIn("org.apache.pdfbox..", "org.plenary.files..");

    @ArchTest
    static final ArchRule PICTURES_ARE_DRAWN_ONLY_IN_FILES = onlyIn("net.coobird..", "org.plenary.files..");

    @ArchTest
    static final ArchRule BUCKETS_ARE_KNOWN_ONLY_IN_FILES = onlyIn("com.github.davidmoten..", "org.plenary.files..");

    @ArchTest
    static final ArchRule ZXING_ONLY_IN_FILES = onlyIn("com.google.zxing..", "org.plenary.files..");

    @ArchTest
    static final ArchRule LIQUIBASE_ONLY_IN_DATABASE = onlyIn("liquibase..", "org.plenary.database..");

    @ArchTest
    static final ArchRule ENTITY_MANAGER_ONLY_IN_REPOSITORIES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule REPOSITORIES_AND_LETTERS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .haveNameMatching(".*(Repository|[a-z]Letter|Mails)")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule NO_TRANSACTION_BEGINS_IN_WEB = noClasses()
            .that()
            .resideInAPackage("..web..")
            .or()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule NO_EJB = noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb..");

    @ArchTest
    static final ArchRule NO_EMPTY_NAMES =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto)|.*\\.Abstract[^.]*");

    @ArchTest
    static final ArchRule ENTITIES_ARE_CHANGED_ONLY_BY_THEIR_COMPONENT = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveRawReturnType(void.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule ENTITIES_ARE_MADE_ONLY_BY_THEIR_COMPONENT = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .notHaveModifier(PUBLIC);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.plenary.launcher..")
            .and()
            .doNotHaveFullyQualifiedName("org.plenary.web.ClockSource")
            .should()
            .accessTargetWhere(describe("reads the system's clock or zone", ArchitectureTest::readsTheClock));

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.plenary.mail.Mail") // Jakarta Mail knows no other
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)");

    @ArchTest
    static final ArchRule VIEWS_HOLD_NO_ENTITIES = noFields()
            .that()
            .areDeclaredInClassesThat(are(resideInAnyPackage("..web..")).and(describe("records", JavaClass::isRecord)))
            .should()
            .haveRawType(describe("an entity", type -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule WHAT_THE_API_MAKES_CAN_BE_SENT_AGAIN = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areDeclaredInClassesThat()
            .haveNameMatching(".*(?<!\\.Start)Resource")
            .should()
            .beAnnotatedWith(Once.class)
            .andShould()
            .haveRawReturnType(Response.class)
            .andShould(doTheirWorkOnlyOnce());

    @ArchTest
    static final ArchRule JAVA_25_CAN_KEEP_OUR_CLASSES = noClasses()
            .should()
            .beAnnotatedWith(Interceptor.class)
            .because("Payara loads interceptors and what they bear twice, and Java 25 breaks off writing its cache"
                    + " when an annotation was loaded twice");

    @ArchTest
    static final ArchRule LOGS_ARE_CONSTANTS = fields().that()
            .haveRawType(System.Logger.class)
            .should()
            .bePrivate()
            .andShould()
            .beStatic()
            .andShould()
            .beFinal();

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that()
            .resideOutsideOfPackage("org.plenary.launcher..")
            .should()
            .accessTargetWhere(describe("prints", ArchitectureTest::prints));

    @ArchTest
    void whatIsInWebIsUsedByItsOwnOnly(JavaClasses all) {
        MAY_USE.keySet().stream()
                .map(component -> "org.plenary." + component + ".web..")
                .forEach(web -> noClasses()
                        .that()
                        .resideOutsideOfPackage(web)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(web)
                        .check(all));
    }

    private static ArchRule onlyIn(String library, String component) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(component)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        return (owner.startsWith("java.time.") && name.matches("now|system.*"))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static ArchCondition<JavaMethod> doTheirWorkOnlyOnce() {
        return ArchCondition.from(describe(
                "do their work in OnlyOnce.of",
                method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(OnlyOnce.class))));
    }

    private static boolean prints(JavaAccess<?> access) {
        return (access.getTargetOwner().isEquivalentTo(System.class)
                        && access.getName().matches("out|err"))
                || access.getName().equals("printStackTrace");
    }

    private static Map<String, Set<String>> inOrder(String lines) {
        Map<String, Set<String>> map = new LinkedHashMap<>();
        lines.lines()
                .map(line -> line.split(":"))
                .forEach(line -> map.put(
                        line[0],
                        line.length == 1 ? Set.of() : Set.of(line[1].strip().split(" "))));
        return map;
    }
}
