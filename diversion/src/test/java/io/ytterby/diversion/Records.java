package io.ytterby.diversion;

import io.ytterby.diversion.record.Kind;
import io.ytterby.diversion.record.Load;
import io.ytterby.diversion.record.Party;
import io.ytterby.diversion.record.Route;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.record.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Trade records as tests need them. */
public final class Records {
    public static final Instant START = Instant.parse("2025-05-01T00:00:00Z");

    private Records() {}

    public static TradeRecord graphite(String id, int day, double kilograms, @Nullable String licence) {
        return graphite(id, day, kilograms, licence, "CNSHG", List.of());
    }

    public static TradeRecord graphite(
            String id, int day, double kilograms, @Nullable String licence, String port, List<String> codes) {
        long mg = Math.round(kilograms * 1e6);
        return new TradeRecord(
                id,
                "CN-customs",
                Kind.EXPORT_DECLARATION,
                START.plusSeconds(day * 86_400L),
                new Route("CN", "CN", "DE", List.of(), port, "DEHAM"),
                "250410",
                "Natural graphite",
                new Load(
                        mg,
                        OptionalLong.of(mg + mg / 50),
                        OptionalLong.of(Math.round(kilograms * 1_200)),
                        OptionalLong.of(Math.max(1, Math.round(kilograms / 1_000))),
                        List.of()),
                new Value("USD", Math.round(kilograms * 150)),
                new Party("CN1", "Sender Co., Ltd.", "1 Harbour Road", "CN", null, null),
                new Party("DE1", "Receiver GmbH", "2 Hafenstrasse", "DE", null, null),
                null,
                licence,
                null,
                codes,
                Map.of(),
                Map.of());
    }
}
