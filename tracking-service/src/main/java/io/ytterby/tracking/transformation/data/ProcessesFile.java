package io.ytterby.tracking.transformation.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ytterby.kernel.Element;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.domain.Oxide;
import io.ytterby.tracking.transformation.domain.ProcessRule;
import io.ytterby.tracking.transformation.domain.Processes;
import io.ytterby.tracking.transformation.domain.Stoichiometry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code transformation/*.json} of the class path. What cannot be read, an unknown field too, stops the service's start. */
public final class ProcessesFile {
    private static final String OXIDES = "/transformation/oxides.json";
    private static final String PROCESSES = "/transformation/processes.json";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ProcessesFile() {}

    private record OxidesData(
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) BigDecimal oxygen,
            @JsonProperty(required = true) List<OxideData> oxides) {
        Stoichiometry toStoichiometry() {
            return new Stoichiometry(oxides.stream()
                    .map(each -> new Oxide(each.element(), each.atoms(), each.oxygens(), each.weight(), oxygen))
                    .toList());
        }
    }

    private record OxideData(
            @JsonProperty(required = true) Element element,
            @JsonProperty(required = true) int atoms,
            @JsonProperty(required = true) int oxygens,
            @JsonProperty(required = true) BigDecimal weight) {}

    private record ProcessesData(
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) long blendTolerancePpm,
            @JsonProperty(required = true) List<ProcessData> processes) {}

    private record ProcessData(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String bizStep,
            @JsonProperty(required = true) LocalDate from,
            @Nullable LocalDate until,
            @JsonProperty(required = true) Set<Stage> inputs,
            @JsonProperty(required = true) Set<Stage> outputs,
            @JsonProperty(required = true) long maxLossPpm,
            @Nullable Map<Element, Long> maxLossPpmOf,
            @JsonProperty(required = true) long tolerancePpm,
            @JsonProperty(required = true) long tracePpm,
            @JsonProperty(required = true) String source) {
        ProcessRule toProcess() {
            return new ProcessRule(
                    name,
                    title,
                    bizStep,
                    from,
                    until,
                    inputs,
                    outputs,
                    maxLossPpm,
                    maxLossPpmOf == null ? Map.of() : maxLossPpmOf,
                    tolerancePpm,
                    tracePpm,
                    source);
        }
    }

    /** @throws IllegalArgumentException if the processes do not hold together; it says why */
    public static Processes readShipped() {
        var processes = read(PROCESSES, ProcessesData.class);
        return new Processes(
                processes.version(),
                processes.processes().stream().map(ProcessData::toProcess).toList(),
                read(OXIDES, OxidesData.class).toStoichiometry(),
                processes.blendTolerancePpm());
    }

    private static <T> T read(String resource, Class<T> shape) {
        try (var file = ProcessesFile.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("the service was built without " + resource);
            return MAPPER.readValue(file, shape);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
