package io.ytterby.diversion.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of the goods.
 *
 * @param origin where they were made, as declared; countries are ISO 3166-1 alpha-2
 * @param from the country of departure
 * @param to the country of destination
 * @param via countries between
 * @param loadingPort UN/LOCODE
 * @param dischargePort UN/LOCODE
 */
public record Route(
        @Nullable String origin,
        String from,
        String to,
        List<String> via,
        @Nullable String loadingPort,
        @Nullable String dischargePort) {
    public Route {
        via = List.copyOf(via);
    }
}
