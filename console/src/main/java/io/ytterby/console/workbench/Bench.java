package io.ytterby.console.workbench;

import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Address;
import io.ytterby.console.workbench.CaseRead.Declaration;
import io.ytterby.console.workbench.CaseRead.Ground;
import io.ytterby.console.workbench.CaseRead.Hold;
import io.ytterby.console.workbench.CaseRead.Law;
import io.ytterby.console.workbench.CaseRead.Line;
import io.ytterby.console.workbench.CaseRead.Lot;
import io.ytterby.console.workbench.CaseRead.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one measurement that the workbench shows. Without the measurement there is no page; what is around it
 * may be missing, and the page says less then.
 *
 * @param declaration null where the measurement belongs to none, or it may not be seen
 * @param lots those of the declaration, by their lines
 */
record Bench(
        MeasurementRead measurement,
        @Nullable Declaration declaration,
        Map<Line, Lot> lots,
        List<Order> orders,
        List<Hold> holds) {
    private static final String INSPECTION = "/api/inspection/v1/";
    private static final int MOST_LOTS = 8;

    static MeasurementRead measurement(Api api, String id) {
        return api.get(one(id, ""), MeasurementRead.class);
    }

    static Bench of(Api api, String id) {
        return of(api, measurement(api, id));
    }

    static Bench of(Api api, MeasurementRead measurement) {
        var declaration = measurement.declarationId();
        if (declaration == null) return new Bench(measurement, null, Map.of(), List.of(), List.of());
        var declared = api.ask(INSPECTION + "declarations/" + Address.encoded(declaration), Declaration.class)
                .given()
                .orElse(null);
        var query = "?declarationId=" + Address.encoded(declaration);
        return new Bench(
                measurement,
                declared,
                declared == null ? Map.of() : lots(api, declared),
                listed(api, "orders" + query, Order.class),
                listed(api, "holds" + query + "&standing=true", Hold.class));
    }

    /** @return the order that a result may be recorded on now: the measurement's own, or one that is in progress */
    String orderInProgress() {
        return orders.stream()
                .filter(Order::isInProgress)
                .map(Order::orderId)
                .reduce((one, other) -> other.equals(measurement.orderId()) ? other : one)
                .orElse("");
    }

    /** The grounds an officer may place a hold on, in words of the API's own language. */
    static List<Ground> grounds(Api api) {
        return api.ask(INSPECTION + "hold-law", Law.class)
                .given()
                .map(Law::byHand)
                .orElse(List.of());
    }

    static Supplier<Answer<MeasurementRead.Why>> why(Api api, String id, Look look) {
        return api.askMeanwhile(one(id, "/explanation" + look.ofVerdict()), MeasurementRead.Why.class);
    }

    static Supplier<Answer<PlotRead>> plot(Api api, String id, Look look) {
        return api.askMeanwhile(one(id, "/plot" + look.ofVerdict()), PlotRead.class);
    }

    private static String one(String id, String below) {
        return INSPECTION + "measurements/" + Address.encoded(id) + below;
    }

    private static Map<Line, Lot> lots(Api api, Declaration declaration) {
        var lots = new LinkedHashMap<Line, Lot>();
        for (var line : declaration.allLines())
            if (line.lotId() != null && lots.size() < MOST_LOTS)
                api.ask("/api/tracking/v1/lots/" + Address.encoded(line.lotId()), Lot.class)
                        .given()
                        .ifPresent(lot -> lots.put(line, lot));
        return lots;
    }

    private static <T> List<T> listed(Api api, String path, Class<T> type) {
        return api.askList(INSPECTION + path, type).given().map(Listed::items).orElse(List.of());
    }
}
