package io.ytterby.kit.rest;

import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters. A malformed query parameter or header is 400 and named; a malformed id in a path is 404, since
 * nothing can be there.
 */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> OTHERS = Map.ofEntries(
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(boolean.class, Parameters::bool),
            Map.entry(Boolean.class, Parameters::bool),
            Map.entry(UUID.class, KernelTypes::uuid),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(Instant.class, Instant::parse));

    @Override
    @SuppressWarnings("unchecked") // the table pairs each type with its own reader
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var read = reader(type);
        if (read == null) return null;
        var name = Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .flatMap(annotation -> nameOutsideOfPaths(annotation).stream())
                .findFirst();
        return new Converter<>((Function<String, T>) read, name, words(type));
    }

    private static @Nullable Function<String, ?> reader(Class<?> type) {
        if (KernelTypes.READERS.containsKey(type)) return KernelTypes.READERS.get(type);
        if (type.isEnum()) return text -> constant(type, text);
        return OTHERS.get(type);
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of " + Arrays.toString(type.getEnumConstants()) + "."));
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false.");
        };
    }

    private static Optional<String> nameOutsideOfPaths(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> Optional.of("?" + query.value());
            case RestQuery query -> Optional.of("?" + query.value());
            case HeaderParam header -> Optional.of(header.value());
            case RestHeader header -> Optional.of(header.value());
            default -> Optional.empty();
        };
    }

    private static String words(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class)
            return "must be a whole number.";
        if (type == LocalDate.class) return "must be a date such as 2026-11-22.";
        if (type == Instant.class) return "must be an instant such as 2026-11-22T08:00:00Z.";
        if (type == BigDecimal.class) return "must be a decimal number such as 12.5.";
        return "";
    }

    private record Converter<T>(Function<String, T> read, Optional<String> name, String words)
            implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) return null;
            try {
                return read.apply(text);
            } catch (IllegalArgumentException | DateTimeParseException malformed) {
                if (name.isEmpty()) throw malformed; // a path: JAX-RS makes it 404
                var detail = words.isEmpty() ? malformed.getMessage() : words;
                throw new ProblemException(Problems.invalid(name.get(), String.valueOf(detail)));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
