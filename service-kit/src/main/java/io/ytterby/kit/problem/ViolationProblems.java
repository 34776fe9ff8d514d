package io.ytterby.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Broken constraints of Bean Validation, each by its pointer. */
final class ViolationProblems {
    private ViolationProblems() {}

    /** @return empty if it is the answer that breaks a constraint, or a bean within: that is our fault */
    static Optional<Problem> of(ConstraintViolationException violations) {
        if (!violations.getConstraintViolations().stream().allMatch(ViolationProblems::isOfAParameter))
            return Optional.empty();
        var errors = violations.getConstraintViolations().stream()
                .map(ViolationProblems::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .toList();
        return Optional.of(Problems.invalid(errors));
    }

    private static boolean isOfAParameter(ConstraintViolation<?> violation) {
        var nodes = nodes(violation);
        return nodes.size() >= 2
                && nodes.get(0).getKind() == ElementKind.METHOD
                && (nodes.get(1).getKind() == ElementKind.PARAMETER
                        || nodes.get(1).getKind() == ElementKind.CROSS_PARAMETER);
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var nodes = nodes(violation);
        var named = nodes.get(1).getKind() == ElementKind.PARAMETER
                ? named(violation.getRootBeanClass(), nodes.get(0), nodes.get(1))
                : Optional.<String>empty();
        var pointer = named.orElseGet(() -> pointer(nodes.subList(2, nodes.size())));
        return new FieldError(pointer, violation.getMessage());
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
    }

    private static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) pointer.append('/').append(node.getIndex());
            if (node.getKey() != null)
                pointer.append('/').append(Pointers.escaped(node.getKey().toString()));
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null)
                pointer.append('/').append(Pointers.escaped(node.getName()));
        }
        return pointer.toString();
    }

    /** How a parameter that is not the body is called by clients; empty for the body. */
    private static Optional<String> named(Class<?> resource, Path.Node method, Path.Node parameter) {
        var node = parameter.as(Path.ParameterNode.class);
        var types = method.as(Path.MethodNode.class).getParameterTypes();
        return withSuperclasses(resource)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(found -> found.getName().equals(method.getName())
                        && Arrays.equals(found.getParameterTypes(), types.toArray(Class[]::new)))
                .map(found -> named(found, node))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Class<?>> withSuperclasses(Class<?> resource) {
        return Stream.iterate(resource, type -> type != null && type != Object.class, Class::getSuperclass);
    }

    private static Optional<String> named(Method method, Path.ParameterNode node) {
        var annotations = method.getParameterAnnotations()[node.getParameterIndex()];
        return Arrays.stream(annotations)
                .flatMap(annotation -> named(annotation, node.getName()).stream())
                .findFirst();
    }

    private static Optional<String> named(Annotation annotation, String name) {
        return switch (annotation) {
            case QueryParam query -> Optional.of("?" + query.value());
            case RestQuery query -> Optional.of("?" + or(query.value(), name));
            case HeaderParam header -> Optional.of(header.value());
            case RestHeader header -> Optional.of(or(header.value(), name));
            case CookieParam cookie -> Optional.of("Cookie");
            case PathParam path -> Optional.of("{" + path.value() + "}");
            case RestPath path -> Optional.of("{" + or(path.value(), name) + "}");
            case RestForm form -> Optional.of("/" + or(form.value(), name));
            default -> Optional.empty();
        };
    }

    private static String or(String given, String name) {
        return given.isEmpty() ? name : given;
    }
}
