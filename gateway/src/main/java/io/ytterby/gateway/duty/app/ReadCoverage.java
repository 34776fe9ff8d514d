package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.domain.QuantityBand;
import io.ytterby.gateway.duty.domain.Coverage;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.Need;
import io.ytterby.gateway.duty.domain.Permit;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** How much of what an organisation calls off in the next days leaves under permits that are valid then. */
@Singleton
public class ReadCoverage {
    private static final ZoneId LEGAL_DAYS = ZoneId.of("Asia/Shanghai");

    private final ReadOrders orders;
    private final CheckStatus check;
    private final Clock clock;

    ReadCoverage(ReadOrders orders, CheckStatus check, Clock clock) {
        this.orders = orders;
        this.check = check;
        this.clock = clock;
    }

    /** From today, in the legal days of the permits, as many days as the rules say. */
    public Coverage read(OrganisationId mine, DutyRules rules) {
        var from = LocalDate.now(clock.withZone(LEGAL_DAYS));
        var until = from.plusDays(rules.coverageDays().value());
        var needs = new ArrayList<Need>();
        for (var order : orders.of(mine).orders())
            for (var line : order.lines())
                if (line.callOffs().stream()
                        .anyMatch(one -> !one.on().isBefore(from) && one.on().isBefore(until)))
                    needs.addAll(needs(mine, order.poNo(), line));
        return Coverage.of(needs, from, until);
    }

    private List<Need> needs(OrganisationId mine, String poNo, PurchaseOrder.Line line) {
        var permits =
                line.licences().stream().map(number -> permit(number, mine)).toList();
        return line.callOffs().stream()
                .map(one -> new Need(
                        poNo,
                        line.number(),
                        line.material(),
                        one.on(),
                        one.mass().milligrams(),
                        permits))
                .toList();
    }

    /** What has not been heard of for too long covers nothing: it may have been suspended since. */
    private Permit permit(LicenceNumber number, OrganisationId mine) {
        return check.licence(number, mine)
                .filter(found -> !found.freshness().isOver())
                .map(ReadCoverage::permit)
                .orElseGet(() -> Permit.unseen(number));
    }

    private static Permit permit(LicenceStatus found) {
        var licence = found.licence();
        boolean full = found.scope() == Scope.FULL;
        return new Permit(
                licence.number(),
                found.verdict().usable(),
                licence.validity(),
                full
                        ? licence.lines().stream()
                                .map(KnownLicence.Line::remaining)
                                .reduce(Mass.ZERO, Mass::plus)
                                .milligrams()
                        : null,
                licence.lines().stream()
                        .map(line -> QuantityBand.of(line.remaining(), line.issued()))
                        .allMatch(band -> band == QuantityBand.NONE || band == QuantityBand.LITTLE));
    }
}
