package io.ytterby.embedded.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What one run of one part gets beside the usual: {@code YTTERBY_CRASH_AT} in a fault test, a smaller heap. */
public record Overrides(Map<String, String> environment, List<String> jvmOptions) {
    public static final Overrides NONE = new Overrides(Map.of(), List.of());

    public Overrides {
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    public static Overrides environment(String name, String value) {
        return new Overrides(Map.of(name, value), List.of());
    }

    /** Both; where both name a variable, the other's value counts. */
    public Overrides and(Overrides other) {
        var all = new TreeMap<>(environment);
        all.putAll(other.environment);
        return new Overrides(
                all,
                Stream.concat(jvmOptions.stream(), other.jvmOptions.stream()).toList());
    }
}
