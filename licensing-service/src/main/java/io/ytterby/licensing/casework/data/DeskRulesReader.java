package io.ytterby.licensing.casework.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ytterby.licensing.casework.domain.Condition;
import io.ytterby.licensing.casework.domain.DeskRules;
import io.ytterby.licensing.words.domain.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a version of the desk's rules. An unknown field is refused: a misspelt condition would let every case pass. */
public final class DeskRulesReader {
    /** The version that is shipped with this build. */
    public static final String SHIPPED = "/law/casework/2026-11-22.1.json";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DeskRulesReader() {}

    private record File(
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) String confidence,
            @JsonProperty(required = true) List<Queue> queues,
            @JsonProperty(required = true) List<FlagKind> flags,
            @JsonProperty(required = true) List<Flagging> flaggingRules,
            @JsonProperty(required = true) List<Routing> routingRules) {}

    private record Queue(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String titleZh) {}

    private record FlagKind(
            @JsonProperty(required = true) String kind,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String titleZh) {}

    private record Flagging(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String flag,
            @JsonProperty(required = true) When when,
            @JsonProperty(required = true) String because) {
        DeskRules.FlaggingRule toRule() {
            return new DeskRules.FlaggingRule(id, flag, when.toCondition(), because);
        }
    }

    private record Routing(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String queue,
            @JsonProperty(required = true) List<String> departments,
            @JsonProperty(required = true) When when) {
        DeskRules.RoutingRule toRule() {
            return new DeskRules.RoutingRule(id, queue, departments, when.toCondition());
        }
    }

    private record When(
            @Nullable Set<String> controlCodePrefixes,
            @Nullable Set<String> destinations,
            @Nullable Set<String> endUserTypes,
            @Nullable Set<String> kinds,
            @Nullable Set<String> flags,
            @Nullable Set<String> engineFlags,
            @Nullable Set<String> presumptions,
            @Nullable Long massAtLeastMg) {
        Condition toCondition() {
            return new Condition(
                    given(controlCodePrefixes),
                    given(destinations),
                    given(endUserTypes),
                    given(kinds),
                    given(flags),
                    given(engineFlags),
                    given(presumptions),
                    massAtLeastMg);
        }

        private static Set<String> given(@Nullable Set<String> asked) {
            return asked == null ? Set.of() : asked;
        }
    }

    public static DeskRules readShipped() {
        try (var file = DeskRulesReader.class.getResourceAsStream(SHIPPED)) {
            if (file == null) throw new IllegalStateException("the rules " + SHIPPED + " are not in this build");
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rules " + SHIPPED + " cannot be read", unreadable);
        }
    }

    /** @throws IllegalArgumentException if the rules do not hold together; it says why */
    public static DeskRules read(InputStream in) throws IOException {
        var file = MAPPER.readValue(in, File.class);
        return new DeskRules(
                file.version(),
                file.source(),
                file.confidence(),
                byName(file.queues(), Queue::name, one -> new Words(one.title(), one.titleZh())),
                byName(file.flags(), FlagKind::kind, one -> new Words(one.title(), one.titleZh())),
                file.flaggingRules().stream().map(Flagging::toRule).toList(),
                file.routingRules().stream().map(Routing::toRule).toList());
    }

    private static <T> java.util.Map<String, Words> byName(
            List<T> all, Function<T, String> name, Function<T, Words> words) {
        return all.stream().collect(Collectors.toMap(name, words));
    }
}
