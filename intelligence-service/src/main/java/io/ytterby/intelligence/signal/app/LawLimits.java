package io.ytterby.intelligence.signal.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.diversion.reference.Limits.Limit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Masses below which the law asks for no licence, read once: a wrong file stops the service before it takes a record. Splitting is looked for below
 * these alone, so under a law that frees nothing there is none to be found (ADR 0091).
 */
@Singleton
public class LawLimits {
    private final List<Limit> limits;

    @Inject
    LawLimits(FlowConfig config, ObjectMapper json) {
        this(config.limits(), json);
    }

    LawLimits(String file, ObjectMapper json) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("there are no limits of the law at " + file);
            limits = json.readValue(in, File.class).limits().stream()
                    .map(Row::limit)
                    .toList();
        } catch (IOException | IllegalArgumentException wrong) {
            throw new IllegalStateException("the limits of the law at " + file + " cannot be read", wrong);
        }
    }

    /**
     * @param source why there are these and no others
     * @param limits none, if the law frees nothing
     */
    record File(String source, String confidence, List<Row> limits) {}

    /**
     * @param hs six digits
     * @param until null while it lasts
     */
    record Row(
            String origin,
            String hs,
            String element,
            long freeBelowMg,
            LocalDate from,
            @Nullable LocalDate until,
            String source) {
        Row {
            if (!origin.matches("[A-Z]{2}")) throw new IllegalArgumentException("origin is two letters: " + origin);
            if (!hs.matches("[0-9]{6}")) throw new IllegalArgumentException("hs is six digits: " + hs);
            if (!element.matches("[A-Z][a-z]?")) throw new IllegalArgumentException("element is a symbol: " + element);
            if (source.isBlank()) throw new IllegalArgumentException("source says which law");
        }

        Limit limit() {
            return new Limit(origin, hs, element, freeBelowMg, from, until == null ? LocalDate.MAX : until, source);
        }
    }

    List<Limit> all() {
        return limits;
    }
}
