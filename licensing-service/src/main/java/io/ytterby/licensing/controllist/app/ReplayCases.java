package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.app.Replay.Flip;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.Decision;
import io.ytterby.licensing.controllist.domain.Goods;
import io.ytterby.licensing.controllist.domain.Reason;
import io.ytterby.licensing.controllist.domain.RequirementEngine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks two lists about every open case and live licence, and keeps the lines on which they differ. */
@ApplicationScoped
class ReplayCases {
    private static final int MOST_LINES = 100_000;
    private static final int MOST_REASONS = 3;
    private final ReplayedCases cases;

    ReplayCases(ReplayedCases cases) {
        this.cases = cases;
    }

    Replay replay(ListInForce before, ListInForce after, LocalDate day) {
        var lines = cases.lines(MOST_LINES + 1);
        var flips = new ArrayList<Flip>();
        int flipped = 0;
        for (var line : lines) {
            var was = decide(before.engine(), line, day);
            var will = decide(after.engine(), line, day);
            if (was.sameAs(will)) continue;
            flipped++;
            if (flips.size() < Replay.MOST) flips.add(flip(line, was, will));
        }
        return new Replay(
                day, Math.min(lines.size(), MOST_LINES), lines.size() <= MOST_LINES, flipped, List.copyOf(flips));
    }

    private static Decision decide(RequirementEngine engine, ReplayedLine line, LocalDate day) {
        var item = line.item();
        return item == null
                ? engine.evaluateFiled(line.code(), consignment(line, undeclared(line), day))
                : engine.evaluate(consignment(line, item.toGoods(), day));
    }

    private static Consignment consignment(ReplayedLine line, Goods goods, LocalDate day) {
        return new Consignment(
                day,
                line.exportFrom(),
                line.destination(),
                Set.of(),
                Set.of(),
                goods,
                line.endUser(),
                line.endUse(),
                null);
    }

    private static Goods undeclared(ReplayedLine line) {
        return new Goods(
                "undeclared", null, Map.of(), null, line.hsCode(), null, null, line.exportFrom(), null, null, null);
    }

    private static Flip flip(ReplayedLine line, Decision was, Decision will) {
        return new Flip(
                line.kind(),
                line.id(),
                line.line(),
                line.code(),
                was.licence(),
                was.presumption(),
                will.licence(),
                will.presumption(),
                was.controlCodes(),
                will.controlCodes(),
                why(was, will));
    }

    /** What is said now and was not before; else what is not said any more. */
    private static List<String> why(Decision was, Decision will) {
        var before = was.explanation().stream().map(Reason::says).toList();
        var after = will.explanation().stream().map(Reason::says).toList();
        var said = after.stream().filter(one -> !before.contains(one)).toList();
        if (said.isEmpty())
            said = before.stream()
                    .filter(one -> !after.contains(one))
                    .map(one -> "No longer: " + one)
                    .toList();
        return said.stream().limit(MOST_REASONS).toList();
    }
}
