package io.ytterby.inspection.alert.domain;

import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Unlocode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goods to look for; what is null or empty does not matter. A declaration matches if it has one of the containers or
 * a seal of one of the series, whatever else it says; or if consignor, declared heading, port of origin and destination
 * are all as the pattern has them, and the pattern has at least one of the first two.
 *
 * @param hsDeclared what the goods are declared as
 * @param hsFound what they turned out to be
 * @param originPort where they leave; null for any port
 * @param transit through which they go: a declaration does not say, so it is for people to read
 * @param packaging how they are packed: likewise
 * @param element what was found in them: likewise
 * @param sealSeries how the seals' numbers begin
 */
public record AlertPattern(
        @Nullable Consignor consignor,
        @Nullable HsHeading hsDeclared,
        @Nullable HsHeading hsFound,
        @Nullable Unlocode originPort,
        @Nullable CountryCode destination,
        @Nullable CountryCode transit,
        @Nullable String packaging,
        @Nullable Element element,
        List<ContainerNumber> containers,
        List<String> sealSeries) {
    private static final Pattern SERIES = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,19}");

    public AlertPattern {
        containers = List.copyOf(containers);
        sealSeries = List.copyOf(sealSeries);
        for (var series : sealSeries)
            if (!SERIES.matcher(series).matches())
                throw new IllegalArgumentException("not a series of seals: '" + series + "'");
        if (consignor == null && hsDeclared == null && containers.isEmpty() && sealSeries.isEmpty())
            throw new IllegalArgumentException(
                    "a pattern names a consignor, a declared heading, a container or a series of seals");
    }

    /** Whether goods can match without one of the containers or seals. */
    boolean isOfGoods() {
        return consignor != null || hsDeclared != null;
    }

    public AlertPattern with(Consignor other) {
        return new AlertPattern(
                other,
                hsDeclared,
                hsFound,
                originPort,
                destination,
                transit,
                packaging,
                element,
                containers,
                sealSeries);
    }
}
