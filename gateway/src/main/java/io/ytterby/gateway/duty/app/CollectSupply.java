package io.ytterby.gateway.duty.app;

import io.ytterby.gateway.duty.app.LotPast.Answer;
import io.ytterby.gateway.duty.domain.Counted;
import io.ytterby.gateway.duty.domain.DeclaredRow;
import io.ytterby.gateway.duty.domain.Gap;
import io.ytterby.gateway.duty.domain.LotCard;
import io.ytterby.gateway.duty.domain.OriginShare;
import io.ytterby.gateway.duty.domain.Supply;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Puts together what a buyer's supply is known by: the past of lots, and rows that the buyer declares. */
@Singleton
public class CollectSupply {
    private static final int AT_ONCE = 8;

    private final FindLots findLots;
    private final ReadOrders orders;
    private final LotPast past;
    private final Declare declare;

    CollectSupply(FindLots findLots, ReadOrders orders, LotPast past, Declare declare) {
        this.findLots = findLots;
        this.orders = orders;
        this.past = past;
        this.declare = declare;
    }

    Supply collect(SupplyQuestion asked) throws InterruptedException {
        var mine = asked.buyer();
        var read = orders.of(mine);
        var found = findLots.of(mine, read.orders());
        var supply = new Supply(declared(asked), read.gaps()).and(new Supply(List.of(), found.gaps()));
        supply = supply.and(new Supply(List.of(), unbound(read.orders())));
        List<Callable<Supply>> tasks = new ArrayList<>();
        found.lots().forEach((lot, source) -> tasks.add(() -> ofLot(lot, source, asked)));
        try (var pool = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (var done : pool.invokeAll(tasks)) supply = supply.and(done.get());
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the past of a lot cannot be counted", broken);
        }
        return supply;
    }

    private List<Counted> declared(SupplyQuestion asked) {
        return declare.read(asked.buyer(), Declared.Kind.SUPPLY).items().stream()
                .map(DeclaredRow::counted)
                .filter(asked::wants)
                .toList();
    }

    private static List<Gap> unbound(List<PurchaseOrder> orders) {
        return orders.stream().flatMap(order -> unbound(order).stream()).toList();
    }

    private static Optional<Gap> unbound(PurchaseOrder order) {
        var lines = order.lines().stream().filter(line -> line.lots().isEmpty()).toList();
        if (lines.isEmpty()) return Optional.empty();
        var numbers =
                lines.stream().map(line -> Integer.toString(line.number())).toList();
        return Optional.of(new Gap(
                Gap.Kind.ORDER_WITHOUT_LOTS,
                "order " + order.poNo() + " line " + String.join(", ", numbers),
                "No lot is bound to it, so nothing tells what is in it or where it comes from.",
                lines.stream()
                        .map(PurchaseOrder.Line::ordered)
                        .reduce(Mass.ZERO, Mass::plus)
                        .milligrams()));
    }

    private Supply ofLot(LotId lot, String source, SupplyQuestion asked) {
        return switch (past.card(lot, source, asked.bearer())) {
            case Answer.Told<LotCard>(var card) -> ofCard(lot, card, asked);
            case Answer.NotShown<LotCard>() -> gap(Gap.Kind.LOT_NOT_SHOWN, source, "Tracking does not show it whole.");
            case Answer.Away<LotCard>() -> gap(Gap.Kind.LOT_NOT_READ, source, "Tracking did not answer. Ask again.");
        };
    }

    private Supply ofCard(LotId lot, LotCard card, SupplyQuestion asked) {
        var elements = asked.elementsOf(card);
        var supply = Supply.NOTHING;
        if (elements.isEmpty()) return supply;
        for (var stage : asked.walks())
            if (CountPast.hasPassed(card, stage)) supply = supply.and(walk(lot, card, stage, elements, asked));
        return supply;
    }

    private Supply walk(LotId lot, LotCard card, SupplyStage stage, List<Element> elements, SupplyQuestion asked) {
        return switch (past.origins(lot, stage.end().orElseThrow(), asked.bearer())) {
            case Answer.Told<List<OriginShare>>(var origins) ->
                asked.only(CountPast.of(card, stage, origins, elements));
            case Answer.NotShown<List<OriginShare>>() ->
                gap(Gap.Kind.LOT_NOT_SHOWN, card.source(), "Tracking does not show its past.");
            case Answer.Away<List<OriginShare>>() ->
                gap(Gap.Kind.LOT_NOT_READ, card.source(), "Tracking did not tell its past back to " + stage + ".");
        };
    }

    private static Supply gap(Gap.Kind kind, String subject, String says) {
        return new Supply(List.of(), List.of(new Gap(kind, subject, says, null)));
    }
}
