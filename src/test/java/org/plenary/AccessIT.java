package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.identity.Role;
import org.plenary.identity.Scope;
import org.plenary.identity.Staff;

/** Every route with every role, held against {@code access.txt}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessIT {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final String ELSEWHERE = "another-event";
    private static final Set<String> WHO = new LinkedHashSet<>(List.of("A", "O", "o", "S", "c", "-"));

    private record Route(String method, String path, String type) {
        String line() {
            return method + " " + path;
        }
    }

    @Test
    void everyRouteStandsInTheTable() throws IOException {
        assertThat(routes().stream().map(Route::line)).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void everyoneMayWhatTheTableSaysAndNothingElse() throws IOException {
        String event = Dialogue.planned().slug();
        Map<String, Set<String>> expected = new TreeMap<>(table());
        Map<String, Set<String>> found = new TreeMap<>();

        for (Route route : routes()) {
            Set<String> may = new LinkedHashSet<>();
            for (String who : WHO) {
                if (isAllowed(call(route, client(who), event))) {
                    may.add(who);
                }
            }
            found.put(route.line(), may);
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aTokenMayWhatItsAccountMayThroughTheApiAndOneThatReadsOnlyLooks() throws IOException {
        String event = Dialogue.planned().slug();
        Client writing = program(Scope.WRITE);
        Client reading = program(Scope.READ);
        Map<String, Set<String>> table = table();

        for (Route route : routes()) {
            Set<String> may = table.get(route.line());
            boolean open = may.contains("-");
            boolean through = route.path().startsWith("/api/") && may.contains("O");
            assertThat(isAllowed(call(route, writing, event))).as(route.line()).isEqualTo(open || through);
            assertThat(isAllowed(call(route, reading, event)))
                    .as(route.line())
                    .isEqualTo(open || (through && route.method().equals("GET")));
        }
    }

    private static Client program(Scope scope) {
        return Client.anybody().with("Authorization", "Bearer " + Staff.apiToken(Role.ORGANISER, "", scope));
    }

    private static boolean isAllowed(HttpResponse<String> answer) {
        // this is what is said when no resource has such an address
        if (answer.statusCode() >= 500 || answer.body().contains("The address may be mistyped, or the page")) {
            fail("%s answered %s", answer.request().uri(), answer.body());
        }
        boolean sentToSignIn = answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").endsWith("/sign-in");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !sentToSignIn;
    }

    private static HttpResponse<String> call(Route route, Client client, String event) {
        String path = route.path()
                .replace("{event}", event)
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{file}", UUID.randomUUID().toString())
                .replace("{format}", "csv")
                .replace("{paper}", "badge")
                .replace("{token}", "AbCdEfGh0123456789-_AbCd");
        return route.method().equals("GET")
                ? client.get(path)
                : client.with("Sec-Fetch-Site", "same-origin")
                        .send(
                                route.method(),
                                path,
                                route.type(),
                                route.method().equals("DELETE") ? "" : body(route.type()));
    }

    private static String body(String type) {
        return switch (type) {
            case "application/json" -> "{}";
            case "multipart/form-data; boundary=x" -> "--x--\r\n";
            default -> "";
        };
    }

    private static Client client(String who) {
        return switch (who) {
            case "A" -> Client.signedIn(Staff.session(Role.ADMINISTRATOR, ""));
            case "O" -> Client.signedIn(Staff.session(Role.ORGANISER, ""));
            case "o" -> Client.signedIn(Staff.session(Role.ORGANISER, ELSEWHERE));
            case "S" -> Client.signedIn(Staff.session(Role.STAFF, ""));
            case "c" -> Client.signedIn(Staff.session(Role.CHECK_IN, ELSEWHERE));
            default -> Client.anybody();
        };
    }

    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/org/plenary/access.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = List.of(line.split(" +"));
                table.put(words.get(0) + " " + words.get(1), new LinkedHashSet<>(words.subList(2, words.size())));
            }
        }
        return table;
    }

    private static List<Route> routes() throws IOException {
        List<Route> routes = new ArrayList<>();
        for (Class<?> resource : resources()) {
            for (Method method : resource.getMethods()) {
                verb(method)
                        .forEach(verb -> routes.add(new Route(verb, path(resource, method), type(resource, method))));
            }
        }
        return routes;
    }

    private static List<Class<?>> resources() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/plenary"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.contains("/web/") && name.endsWith(".class"))
                    .map(name -> name.replace('/', '.').replaceAll("\\.class$", ""))
                    .<Class<?>>map(AccessIT::load)
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AccessIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String path(Class<?> resource, Method method) {
        String below = method.isAnnotationPresent(jakarta.ws.rs.Path.class)
                ? method.getAnnotation(jakarta.ws.rs.Path.class).value()
                : "";
        String path = Stream.of(resource.getAnnotation(jakarta.ws.rs.Path.class).value(), below)
                .flatMap(part -> Stream.of(part.split("/")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return "/" + path;
    }

    private static String type(Class<?> resource, Method method) {
        if (method.isAnnotationPresent(Consumes.class)) {
            String type = method.getAnnotation(Consumes.class).value()[0];
            return type.startsWith("multipart") ? type + "; boundary=x" : type;
        }
        return resource.isAnnotationPresent(Consumes.class)
                ? resource.getAnnotation(Consumes.class).value()[0]
                : "application/x-www-form-urlencoded";
    }
}
