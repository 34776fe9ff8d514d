package io.ytterby.tracking.capture.app;

import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.capture.domain.NamedGoods;
import io.ytterby.tracking.capture.domain.NamedGoods.NamedLot;
import io.ytterby.tracking.gram.app.LookUpGram;
import io.ytterby.tracking.lot.app.LookUpLots;
import io.ytterby.tracking.lot.app.LotNames;
import io.ytterby.tracking.lot.app.Lots;
import io.ytterby.tracking.lot.domain.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which lots of ours an event means. A gram's code names the lot that has the gram, whoever says it: only its maker could
 * have made it. A lot's number is anybody's to write; it names a lot only to those whom the lot concerns.
 */
@ApplicationScoped
class FindGoods {
    private final LookUpGram lookUpGram;
    private final LookUpLots lookUpLots;
    private final Lots lots;

    FindGoods(LookUpGram lookUpGram, LookUpLots lookUpLots, Lots lots) {
        this.lookUpGram = lookUpGram;
        this.lookUpLots = lookUpLots;
        this.lots = lots;
    }

    /** What was found. */
    sealed interface Finding {}

    record Found(List<Lot> lots) implements Finding {}

    /** The names fit several lots. */
    record Unclear(String words) implements Finding {}

    /**
     * @param named the lots that have the names
     * @param step what is done: it tells which of several lots of one name are meant
     */
    Finding find(Actor actor, NamedGoods goods, Map<LotNames.Name, List<Lot>> named, String step) {
        var found = new LinkedHashMap<LotId, Lot>();
        for (var code : goods.codes())
            lookUpGram.find(code).flatMap(gram -> lots.find(gram.lot())).ifPresent(lot -> found.put(lot.id(), lot));
        for (var name : goods.lots()) {
            var meant = meant(actor, name, named.getOrDefault(key(name), List.of()), step);
            if (meant.size() > 1 && meant.stream().noneMatch(lot -> found.containsKey(lot.id())))
                return new Unclear(
                        "(01)" + name.gtin() + "(10)" + name.number()
                                + " names several lots of yours, as the parts of a split do. Say its whole quantity, or name a gram of it.");
            if (meant.size() == 1) found.put(meant.getFirst().id(), meant.getFirst());
        }
        return new Found(List.copyOf(found.values()));
    }

    static LotNames.Name key(NamedLot name) {
        return new LotNames.Name(name.gtin(), name.number());
    }

    /** Those that the actor may see all of. */
    List<LotId> seen(Actor actor, List<Lot> found) {
        return found.stream()
                .map(Lot::id)
                .filter(id -> lookUpLots.seeWhole(actor, id).isPresent())
                .toList();
    }

    private static List<Lot> meant(Actor actor, NamedLot name, List<Lot> candidates, String step) {
        var organisation = actor.organisation();
        var theirs = candidates.stream()
                .filter(lot -> actor.isAuthority() || lot.concerns(organisation))
                .toList();
        theirs = narrowed(theirs, lot -> switch (step) {
            case "receiving" -> organisation.equals(lot.recipient());
            default -> organisation.equals(lot.custodian());
        });
        theirs = narrowed(theirs, lot -> lot.mass().milligrams() == name.massMg());
        return narrowed(theirs, lot -> lot.whyNotMovable().isEmpty());
    }

    /** Those that fit better, if any do. */
    private static List<Lot> narrowed(List<Lot> lots, Predicate<Lot> better) {
        if (lots.size() < 2) return lots;
        var fitting = lots.stream().filter(better).toList();
        return fitting.isEmpty() ? lots : fitting;
    }
}
