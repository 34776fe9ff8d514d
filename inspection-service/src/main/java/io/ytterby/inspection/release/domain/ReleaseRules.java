package io.ytterby.inspection.release.domain;

import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.order.domain.InspectionOrder;
import io.ytterby.inspection.order.domain.OrderStatus;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What keeps goods from being released. Every blocker is named, so that nobody mends one only to meet the next. */
public final class ReleaseRules {
    private static final ZoneId LEGAL_DAY = ZoneId.of("Asia/Shanghai");

    private final Duration licensingSilence;

    /** @param licensingSilence how long licensing may have been silent: longer, and a suspension could be unheard */
    public ReleaseRules(Duration licensingSilence) {
        this.licensingSilence = licensingSilence;
    }

    /** @return all of them; none means that the goods may go */
    public List<Blocker> blockers(ReleaseFacts facts, Instant now) {
        var day = LocalDate.ofInstant(now, LEGAL_DAY);
        var all = new ArrayList<Blocker>();
        answers(facts).forEach(all::add);
        holds(facts).forEach(all::add);
        orders(facts).forEach(all::add);
        for (var number : facts.declaration().form().licences())
            licence(facts, number, day).forEach(all::add);
        for (var lot : facts.declaration().form().lots()) lot(facts, lot).forEach(all::add);
        frozen(facts).forEach(all::add);
        heartbeat(facts, now).forEach(all::add);
        return List.copyOf(all);
    }

    /** The same with the samples that nobody has finished: nobody knows yet what they say. */
    public static List<Blocker> withSamples(List<Blocker> others, List<Sample> open) {
        var samples = open.stream()
                .map(sample -> new Blocker(
                        "sample-open",
                        "Sample " + sample.id() + " is " + sample.state().word() + ": publish or end it"));
        return Stream.concat(others.stream(), samples).toList();
    }

    private static Stream<Blocker> answers(ReleaseFacts facts) {
        if (facts.declaration().status() != DeclarationStatus.LODGED) return Stream.empty();
        return Stream.of(new Blocker("answers-pending", "Licensing and tracking have not both answered yet"));
    }

    private static Stream<Blocker> holds(ReleaseFacts facts) {
        return facts.standing().stream()
                .map(hold -> new Blocker(
                        "hold-open",
                        "A hold of " + hold.authority() + " stands: " + hold.ground() + " (" + hold.id() + ")"));
    }

    private static Stream<Blocker> orders(ReleaseFacts facts) {
        var open = facts.orders().stream()
                .filter(InspectionOrder::keepsGoods)
                .map(order -> new Blocker(
                        "order-open",
                        "Inspection order " + order.id() + " is " + order.status() + ": finish or cancel it"))
                .toList();
        if (!open.isEmpty()) return open.stream();
        return facts.orders().stream()
                .filter(order -> order.status() == OrderStatus.CLOSED)
                .reduce((older, newer) -> newer)
                .filter(newest -> newest.outcome() != Outcome.CONFORMS)
                .map(ReleaseRules::notPassed)
                .stream();
    }

    private static Blocker notPassed(InspectionOrder newest) {
        return new Blocker(
                "inspection-not-passed",
                "The newest inspection ended " + newest.outcome() + ": only one that ends CONFORMS clears the goods");
    }

    private static Stream<Blocker> licence(ReleaseFacts facts, LicenceNumber number, LocalDate day) {
        var current = facts.currentOf(number);
        var licence = facts.licences().get(current);
        if (licence == null)
            return Stream.of(
                    new Blocker("licence-unknown", "Licence " + named(number, current) + " is not known here"));
        var blockers = new ArrayList<Blocker>();
        if (!licence.letsReservedGoodsGo())
            blockers.add(
                    new Blocker("licence-not-usable", "Licence " + named(number, current) + " is " + licence.status()));
        if (!licence.validity().covers(day))
            blockers.add(new Blocker(
                    "licence-not-valid",
                    "Licence " + named(number, current) + " is valid from "
                            + licence.validity().from() + " until "
                            + licence.validity().until()));
        return blockers.stream();
    }

    private static String named(LicenceNumber declared, LicenceNumber current) {
        return declared.equals(current) ? declared.value() : current + ", which replaces " + declared + ",";
    }

    private static Stream<Blocker> lot(ReleaseFacts facts, LotId id) {
        var lot = facts.lots().get(id);
        if (lot == null) return Stream.of(new Blocker("lot-unknown", "Lot " + id + " is not known here"));
        if (!lot.isFrozenForOthersThan(facts.declaration().id())) return Stream.empty();
        return Stream.of(new Blocker("lot-frozen", "Lot " + id + " is frozen by a hold on another declaration"));
    }

    private static Stream<Blocker> frozen(ReleaseFacts facts) {
        var form = facts.declaration().form();
        return Stream.of(form.exporter(), form.consignee())
                .distinct()
                .filter(facts.frozen()::contains)
                .map(party -> new Blocker("organisation-frozen", party + " is frozen by the regulator"));
    }

    private Stream<Blocker> heartbeat(ReleaseFacts facts, Instant now) {
        var heard = facts.licensingHeardAt();
        if (heard != null && !heard.plus(licensingSilence).isBefore(now)) return Stream.empty();
        var since = heard == null ? "was never heard" : "was last heard at " + heard;
        return Stream.of(new Blocker(
                "licensing-silent",
                "Licensing " + since + ": a suspension could be unheard. Ask again when it is back"));
    }
}
