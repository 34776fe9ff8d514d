package io.ytterby.licensing.application.app;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.ytterby.licensing.application.domain.Decision;
import io.ytterby.licensing.application.domain.DenialReason;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The closed list of reasons for which a licence is refused: {@code law/denial-reasons.json}, read at start. */
@Startup
@ApplicationScoped
public class DenialReasons {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|OTHER");
    private static final String FILE = "/law/denial-reasons.json";

    private final Map<String, DenialReason> byCode = read();

    public List<DenialReason> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<DenialReason> lookUp(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The first code that the list does not have, as a refusal; empty if it has all. */
    public Optional<Refused> firstUnknown(List<String> codes) {
        return codes.stream()
                .filter(code -> !byCode.containsKey(code))
                .findFirst()
                .map(code -> new Refused.ReasonUnknown(code, byCode.keySet()));
    }

    /** The same for words that may be codes or a text: only what looks like a code must be one. */
    Optional<Refused> firstUnknownCode(List<String> codesOrWords) {
        return firstUnknown(
                codesOrWords.stream().filter(one -> CODE.matcher(one).matches()).toList());
    }

    /** A code of the list with its English words, or free words under {@link DenialReason#OTHER}. */
    Decision.Denial denial(String codeOrWords) {
        return lookUp(codeOrWords)
                .map(known -> new Decision.Denial(known.code(), known.en()))
                .orElseGet(() -> new Decision.Denial(DenialReason.OTHER, codeOrWords));
    }

    private static Map<String, DenialReason> read() {
        try (var file = DenialReasons.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException(FILE + " is not on the class path");
            var reasons = new ObjectMapper().readValue(file, new TypeReference<List<DenialReason>>() {});
            var map = new LinkedHashMap<String, DenialReason>();
            for (var one : reasons)
                if (map.put(one.code(), one) != null)
                    throw new IllegalStateException(FILE + " has " + one.code() + " twice");
            return Collections.unmodifiableMap(map);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
