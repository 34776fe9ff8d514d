package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what would change a decision by asking the engine again with one thing altered. */
public final class WhatIf {
    private static final int MOST = 12;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private final ControlList list;
    private final RequirementEngine engine;

    public WhatIf(ControlList list) {
        this.list = list;
        this.engine = new RequirementEngine(list);
    }

    /** At most a dozen alterations that lead to another decision, nearest days first. */
    public List<WouldChange> around(Consignment asked, Decision decided) {
        var changes = new ArrayList<WouldChange>();
        alterations(asked).forEach(one -> {
            var other = engine.evaluate(one.consignment());
            if (!other.sameAs(decided))
                changes.add(new WouldChange(one.words(), other.licence(), other.presumption(), other.basis()));
        });
        return changes.stream().limit(MOST).toList();
    }

    private record Altered(String words, Consignment consignment) {}

    private List<Altered> alterations(Consignment asked) {
        var all = new ArrayList<Altered>();
        goods(asked, all);
        if (!asked.endUserType().equals("military"))
            all.add(new Altered(
                    "if the end user were military",
                    with(asked, asked.asOf(), asked.goods(), "military", asked.partyList())));
        if (!asked.endUserType().equals("civil"))
            all.add(new Altered(
                    "if the end user were civil",
                    with(asked, asked.asOf(), asked.goods(), "civil", asked.partyList())));
        if (!asked.partyList().equals("control_list"))
            all.add(new Altered(
                    "if a party stood on the control list",
                    with(asked, asked.asOf(), asked.goods(), asked.endUserType(), "control_list")));
        if (!asked.partyList().equals("none"))
            all.add(new Altered(
                    "if no party stood on a list",
                    with(asked, asked.asOf(), asked.goods(), asked.endUserType(), "none")));
        for (var day : turningDays(asked.asOf()))
            all.add(new Altered(
                    "as of " + day, with(asked, day, asked.goods(), asked.endUserType(), asked.partyList())));
        return all;
    }

    private void goods(Consignment asked, List<Altered> all) {
        var goods = asked.goods();
        for (var clause : list.abroad().clauses()) {
            var least = clause.minHomeValueSharePercent();
            if (least == null || goods.homeValueSharePercent() == null) continue;
            for (var share : List.of(least.subtract(HUNDREDTH), least))
                all.add(new Altered(
                        "at " + share.toPlainString() + " % by value",
                        with(asked, withShareAndPurity(goods, share, goods.purityPercent()))));
        }
        var limits = new TreeSet<BigDecimal>();
        for (var entry : list.entries()) {
            var least = entry.wording().minPurityPercent();
            if (least != null && entry.wording().form().equals(goods.form())) limits.add(least);
        }
        if (goods.purityPercent() != null)
            for (var limit : limits)
                for (var purity : List.of(limit.subtract(HUNDREDTH), limit))
                    all.add(new Altered(
                            "at a purity of " + purity.toPlainString() + " %",
                            with(asked, withShareAndPurity(goods, goods.homeValueSharePercent(), purity))));
    }

    /** Days around the asked one on which some instrument begins, is suspended or returns: coming days first, then past ones backwards. */
    private List<LocalDate> turningDays(LocalDate day) {
        var days = new TreeSet<LocalDate>();
        for (var instrument : list.instruments().values()) {
            days.add(instrument.effectiveFrom());
            days.add(instrument.effectiveFrom().minusDays(1));
            for (var suspension : instrument.suspensions()) {
                days.add(suspension.from());
                days.add(suspension.from().minusDays(1));
                days.add(suspension.until());
                days.add(suspension.until().plusDays(1));
            }
        }
        var near = new ArrayList<LocalDate>(days.tailSet(day, false));
        near.addAll(days.headSet(day, false).reversed());
        return near;
    }

    private static Consignment with(Consignment asked, Goods goods) {
        return with(asked, asked.asOf(), goods, asked.endUserType(), asked.partyList());
    }

    private static Consignment with(Consignment asked, LocalDate day, Goods goods, String endUser, String partyList) {
        return new Consignment(
                day,
                asked.exportFrom(),
                asked.destination(),
                asked.onwardDestination(),
                goods,
                endUser,
                asked.endUse(),
                partyList,
                asked.generalLicenceHeld());
    }

    private static Goods withShareAndPurity(Goods goods, @Nullable BigDecimal share, @Nullable BigDecimal purity) {
        return new Goods(
                goods.form(),
                goods.family(),
                goods.weightPercent(),
                purity,
                goods.hsCode(),
                goods.stage(),
                goods.scopeClause(),
                goods.origin(),
                share,
                goods.madeWithHomeTechnology(),
                goods.meetsSizeCriteria());
    }
}
