package io.ytterby.benchmarks.capacity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All numbers by name. */
final class Inputs {
    private final Map<String, Input> byName;

    private Inputs(Map<String, Input> byName) {
        this.byName = byName;
    }

    /** Those of the data file beside this class. */
    static Inputs shipped() throws IOException {
        return read(Objects.requireNonNull(Inputs.class.getResourceAsStream("inputs.json"), "inputs.json"));
    }

    /** Those of another file in the same shape. */
    static Inputs of(Path file) throws IOException {
        return read(Files.newInputStream(file));
    }

    private static Inputs read(InputStream json) throws IOException {
        try (json) {
            var byName = new LinkedHashMap<String, Input>();
            for (var input : new ObjectMapper().readValue(json, new TypeReference<List<Input>>() {}))
                if (byName.put(input.name(), input) != null)
                    throw new IOException(input.name() + " stands there twice");
            return new Inputs(byName);
        }
    }

    /** @throws IllegalArgumentException if there is no such number */
    double of(String name) {
        var input = byName.get(name);
        if (input == null) throw new IllegalArgumentException("there is no input '" + name + "'");
        return input.value().doubleValue();
    }

    /** The same, but for one number. */
    Inputs with(String name, long value) {
        var before = Objects.requireNonNull(byName.get(name), name);
        var changed = new LinkedHashMap<>(byName);
        changed.put(
                name,
                new Input(
                        name,
                        BigDecimal.valueOf(value),
                        before.unit(),
                        Input.Source.ASKED,
                        "given on the command line"));
        return new Inputs(changed);
    }

    Collection<Input> all() {
        return List.copyOf(byName.values());
    }
}
