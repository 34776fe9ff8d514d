package io.ytterby.certification.footprint.app;

import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.footprints.data.Scheme;
import java.util.Map;

/** The one place that knows both names of a scheme: the standard's own in an inventory, ours in an address. */
final class FootprintSchemes {
    private static final Map<String, String> OURS = Map.of(
            "YTT-PCF", "ytt-pcf",
            "GB/T 24067", "gbt-24067",
            "GB/T 47102", "gbt-47102",
            "DB15/T 4059", "db15t-4059");

    private FootprintSchemes() {}

    static SchemeKey of(Scheme scheme) {
        var ours = OURS.get(scheme.id());
        if (ours == null) throw new IllegalStateException(scheme.id() + " has no name here");
        return new SchemeKey(ours, scheme.version());
    }
}
