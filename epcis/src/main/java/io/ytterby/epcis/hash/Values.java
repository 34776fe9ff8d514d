package io.ytterby.epcis.hash;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.EpcisContext;
import io.ytterby.epcis.Identifiers;
import io.ytterby.epcis.schema.Timestamps;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Set;

/** Values as the hash has them: URIs whole, identifiers as canonical Digital Links, numbers without idle zeros, times in UTC. */
final class Values {
    private static final Map<String, String> URNS = Map.of(
            "urn:epcglobal:cbv:bizstep:", "https://ref.gs1.org/cbv/BizStep-",
            "urn:epcglobal:cbv:disp:", "https://ref.gs1.org/cbv/Disp-",
            "urn:epcglobal:cbv:btt:", "https://ref.gs1.org/cbv/BTT-",
            "urn:epcglobal:cbv:sdt:", "https://ref.gs1.org/cbv/SDT-",
            "urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/ER-");
    private static final Set<String> PREFIXES_OF_THE_STANDARD = Set.of("gs1", "cbv", "epcis");

    private final EpcisContext context;

    Values(EpcisContext context) {
        this.context = context;
    }

    /** A time to the millisecond, half of one rounded up; what is no time stays as it is. */
    static String time(String text) {
        return Timestamps.isUtcInMilliseconds(text)
                ? text
                : Timestamps.parse(text)
                        .map(instant -> Timestamps.utc(rounded(instant), 3))
                        .orElse(text);
    }

    private static Instant rounded(Instant instant) {
        int over = instant.get(ChronoField.NANO_OF_SECOND) % 1_000_000;
        return instant.plusNanos(over >= 500_000 ? 1_000_000 - over : -over);
    }

    /** Any value: a text, a number, true or false. */
    String canonical(JsonNode value) {
        if (value.isNumber()) {
            return Numbers.canonical(value.decimalValue());
        }
        return value.isTextual() ? canonical(value.textValue()) : value.asText();
    }

    String canonical(String written) {
        var text = written.strip();
        if (text.isEmpty()) {
            return text;
        }
        if (Numbers.looksLikeOne(text)) {
            return Numbers.canonical(text);
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        var whole = vocabulary(expanded(text, colon));
        return Identifiers.canonical(whole);
    }

    private String expanded(String text, int colon) {
        var prefix = text.substring(0, colon);
        if (PREFIXES_OF_THE_STANDARD.contains(prefix)
                || (context.hasCuries() && context.prefixes().containsKey(prefix))) {
            return context.namespace(prefix).orElseThrow() + text.substring(colon + 1);
        }
        return text;
    }

    private static String vocabulary(String text) {
        if (text.startsWith("urn:epcglobal:cbv:")) {
            for (var urn : URNS.entrySet()) {
                if (text.startsWith(urn.getKey())) {
                    return urn.getValue() + text.substring(urn.getKey().length());
                }
            }
        }
        return text;
    }
}
