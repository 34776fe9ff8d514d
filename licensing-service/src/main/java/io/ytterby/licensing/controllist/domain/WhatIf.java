package io.ytterby.licensing.controllist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what would change a decision by asking the engine again with one thing altered: the question, or a knob of the list. */
public final class WhatIf {
    private static final int MOST = 16;
    private final ControlList list;
    private final RequirementEngine engine;
    private final GoodsAlterations goodsAlterations;
    private final TreeSet<LocalDate> turningDays = new TreeSet<>();
    private final List<Knob> knobs = new ArrayList<>();

    /** The list read otherwise where the texts are silent. */
    private record Knob(String words, RequirementEngine engine) {}

    public WhatIf(ControlList list, RequirementEngine engine) {
        this.list = list;
        this.engine = engine;
        this.goodsAlterations = new GoodsAlterations(list);
        for (var instrument : list.instruments().values()) turningDaysOf(instrument);
        var policy = list.policy();
        var traces = policy.traces();
        knob(
                "if contents up to " + traces.flagBelow().toPlainString() + " wt% did not count (a knob of the list)",
                policy.reading(new Traces(traces.flagBelow(), traces.flagBelow())));
        for (var reading : ListPolicy.LastDay.values())
            if (reading != policy.lastDay())
                knob(
                        "if the last day of a suspension were read as " + reading + " (a knob of the list)",
                        policy.reading(reading));
    }

    private void knob(String words, ListPolicy policy) {
        knobs.add(new Knob(words, new RequirementEngine(list.under(policy))));
    }

    private void turningDaysOf(Instrument instrument) {
        turningDays.add(instrument.effectiveFrom());
        turningDays.add(instrument.effectiveFrom().minusDays(1));
        for (var suspension : instrument.suspensions()) {
            turningDays.add(suspension.from());
            turningDays.add(suspension.from().minusDays(1));
            turningDays.add(suspension.until());
            turningDays.add(suspension.until().plusDays(1));
        }
    }

    /** At most sixteen alterations that lead to another decision: the goods, the parties, the knobs, then days, nearest first. */
    public List<WouldChange> around(Consignment asked, Decision decided) {
        var changes = new ArrayList<WouldChange>();
        for (var one : alterations(asked)) add(one.words(), engine.evaluate(one.consignment()), decided, changes);
        for (var knob : knobs) add(knob.words(), knob.engine().evaluate(asked), decided, changes);
        for (var day : days(asked.asOf())) {
            if (changes.size() >= MOST) break;
            add("as of " + day, engine.evaluate(asked.on(day)), decided, changes);
        }
        return List.copyOf(changes);
    }

    private static void add(String words, Decision other, Decision decided, List<WouldChange> changes) {
        if (changes.size() < MOST && !other.sameAs(decided))
            changes.add(new WouldChange(words, other.licence(), other.presumption(), other.basis()));
    }

    private List<Alteration> alterations(Consignment asked) {
        var all = new ArrayList<Alteration>();
        goodsAlterations.of(asked, all);
        var user = asked.endUser();
        for (var type : List.of("military", "civil"))
            if (!user.type().equals(type))
                all.add(new Alteration("if the end user were " + type, asked.with(user.ofType(type))));
        if (user.list() != PartyList.CONTROL_LIST)
            all.add(new Alteration(
                    "if a party stood on the control list", asked.with(user.on(PartyList.CONTROL_LIST))));
        if (user.list() != PartyList.NONE)
            all.add(new Alteration("if no party stood on a list", asked.with(user.on(PartyList.NONE))));
        if (!user.owners().isEmpty())
            all.add(new Alteration("without its owners", asked.with(user.ownedBy(List.of()))));
        if (!asked.onwardDestinations().isEmpty())
            all.add(new Alteration("if they went no further than " + asked.destination(), asked.onTo(Set.of())));
        for (var policy : list.reviewPolicies())
            for (var when : policy.when())
                for (var barred : when.destinations())
                    if (!asked.goesTo(barred)) all.add(new Alteration("if they went to " + barred, asked.to(barred)));
        return all.stream().distinct().toList();
    }

    /** Days on which some instrument begins, is suspended or returns: coming ones first, then past ones backwards. */
    private List<LocalDate> days(LocalDate day) {
        var near = new ArrayList<LocalDate>(turningDays.tailSet(day, false));
        near.addAll(turningDays.headSet(day, false).reversed());
        return near;
    }
}
