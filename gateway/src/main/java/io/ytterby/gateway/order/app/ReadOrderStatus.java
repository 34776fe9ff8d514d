package io.ytterby.gateway.order.app;

import io.ytterby.gateway.buyer.app.CaseOutlook;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.app.LookUpCases;
import io.ytterby.gateway.buyer.app.LotClearance;
import io.ytterby.gateway.order.app.OrderStatus.LineStatus;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.order.domain.Supply;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of an order how each line stands: its lots, its licences, and whether the next call-offs will be met. */
@Singleton
public class ReadOrderStatus {
    private static final ZoneId LEGAL_DAYS = ZoneId.of("Asia/Shanghai");
    private static final int CALL_OFFS = 3;

    private final LookUpOrders orders;
    private final CheckStatus check;
    private final LookUpCases cases;
    private final Clock clock;

    ReadOrderStatus(LookUpOrders orders, CheckStatus check, LookUpCases cases, Clock clock) {
        this.orders = orders;
        this.check = check;
        this.cases = cases;
        this.clock = clock;
    }

    public Optional<OrderStatus> read(OrganisationId organisation, String poNo) {
        return orders.find(organisation, poNo).map(this::read);
    }

    public OrderStatus read(PurchaseOrder order) {
        var today = LocalDate.now(clock.withZone(LEGAL_DAYS));
        var lines = order.lines().stream()
                .map(line -> line(order.organisation(), line, today))
                .toList();
        return new OrderStatus(order, lines, oldest(lines));
    }

    private LineStatus line(OrganisationId mine, PurchaseOrder.Line line, LocalDate today) {
        var next = line.next(CALL_OFFS, today);
        Map<LotId, Optional<LotClearance>> lots = each(line.lots(), id -> check.lot(id, mine));
        Map<LicenceNumber, Optional<LicenceStatus>> licences =
                each(line.licences(), number -> check.licence(number, mine));
        var needBy = next.isEmpty() ? null : next.getFirst().on();
        Map<UUID, Optional<CaseOutlook>> applications = each(line.applications(), id -> cases.find(id, mine, needBy));
        var supply = Supply.of(next, LicencesLeft.of(licences.values()));
        var judged = LineJudgement.of(line, lots.values(), licences.values(), applications.values(), supply, next);
        return new LineStatus(line, judged.state(), judged.reasons(), supply, next, lots, licences, applications);
    }

    private static <K, V> Map<K, Optional<V>> each(List<K> ids, Function<K, Optional<V>> look) {
        var found = new LinkedHashMap<K, Optional<V>>();
        ids.forEach(id -> found.put(id, look.apply(id)));
        return found;
    }

    private static @Nullable Freshness oldest(Collection<LineStatus> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(
                                line.lots().values().stream()
                                        .flatMap(Optional::stream)
                                        .map(LotClearance::freshness),
                                line.licences().values().stream()
                                        .flatMap(Optional::stream)
                                        .map(LicenceStatus::freshness),
                                line.applications().values().stream()
                                        .flatMap(Optional::stream)
                                        .map(CaseOutlook::freshness))
                        .flatMap(Function.identity()))
                .reduce(Freshness::and)
                .orElse(null);
    }
}
