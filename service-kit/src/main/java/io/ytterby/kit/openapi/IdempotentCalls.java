package io.ytterby.kit.openapi;

import io.ytterby.kit.openapi.Calls.Call;
import io.ytterby.kit.rest.Idempotent;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which POSTs demand an {@code Idempotency-Key}: an interceptor reads it, so the scanner does not see it. */
final class IdempotentCalls {
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName PATH = DotName.createSimple(Path.class);

    private final Set<String> paths;

    IdempotentCalls(IndexView index) {
        this.paths = index.getAnnotations(IDEMPOTENT).stream()
                .flatMap(IdempotentCalls::methods)
                .map(method -> joined(
                        path(method.declaringClass().declaredAnnotation(PATH)), path(method.declaredAnnotation(PATH))))
                .collect(Collectors.toUnmodifiableSet());
    }

    IdempotentCalls(Set<String> paths) {
        this.paths = Set.copyOf(paths);
    }

    void declareKey(Call call) {
        if (!call.method().equals("POST") || !paths.contains(plain(call.path())) || call.takesHeader("Idempotency-Key"))
            return;
        call.operation()
                .withArrayProperty("parameters")
                .addObject()
                .put("name", "Idempotency-Key")
                .put("in", "header")
                .put("required", true)
                .put("description", "A new random text; the same one when the same request is sent again.")
                .putObject("schema")
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", 200);
    }

    private static Stream<MethodInfo> methods(AnnotationInstance found) {
        return found.target().kind() == AnnotationTarget.Kind.METHOD
                ? Stream.of(found.target().asMethod())
                : found.target().kind() == AnnotationTarget.Kind.CLASS
                        ? all(found.target().asClass())
                        : Stream.of();
    }

    private static Stream<MethodInfo> all(ClassInfo type) {
        return type.methods().stream();
    }

    private static String path(@Nullable AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }

    private static String joined(String first, String second) {
        return plain("/" + first + "/" + second);
    }

    /** Without doubled slashes, one at the end, and the patterns of parameters, which a document does not show. */
    private static String plain(String path) {
        return path.replaceAll("/+", "/").replaceAll("(.)/$", "$1").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*\\}", "{$1}");
    }
}
