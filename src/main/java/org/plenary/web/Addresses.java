package org.plenary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of the application as the resources of all components declare them, and where there is something to see. */
@ApplicationScoped
class Addresses {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    @Inject
    BeanManager beans;

    private List<Address> all = List.of();

    /** @param seen whether it can be looked at; the others only take forms */
    private record Address(String template, Pattern pattern, boolean seen) {
        static Address of(String template, boolean seen) {
            String pattern = Arrays.stream(PARAMETER.split(template, -1))
                    .map(spelt -> spelt.isEmpty() ? "" : Pattern.quote(spelt))
                    .collect(Collectors.joining("[^/]+"));
            return new Address(template, Pattern.compile(pattern), seen);
        }

        int spelt() {
            return PARAMETER.matcher(template).replaceAll("").length();
        }
    }

    @PostConstruct
    void readResources() {
        Map<String, Boolean> seen = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                .collect(Collectors.toMap(
                        Addresses::template, method -> method.isAnnotationPresent(GET.class), Boolean::logicalOr));
        // what is spelt out stands above what has a parameter there (Jakarta RESTful Web Services §3.7.2)
        all = seen.entrySet().stream()
                .map(address -> Address.of(address.getKey(), address.getValue()))
                .sorted(Comparator.comparingInt(Address::spelt).reversed())
                .toList();
    }

    boolean onlyTakesForms(String path) {
        return at(plain(path)).filter(address -> !address.seen()).isPresent();
    }

    /** This address if there is something to see, else the nearest above it. */
    Optional<String> nearest(String path) {
        return Stream.iterate(plain(path), at -> !at.isEmpty(), Addresses::parent)
                .filter(at -> at(at).filter(Address::seen).isPresent())
                .findFirst()
                .map(at -> "/" + at);
    }

    private Optional<Address> at(String path) {
        return all.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .findFirst();
    }

    private static String template(Method method) {
        Path below = method.getAnnotation(Path.class);
        String above = method.getDeclaringClass().getAnnotation(Path.class).value();
        return plain(above + "/" + (below == null ? "" : below.value()));
    }

    private static String parent(String at) {
        return at.substring(0, Math.max(at.lastIndexOf('/'), 0));
    }

    private static String plain(String path) {
        return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).collect(Collectors.joining("/"));
    }
}
