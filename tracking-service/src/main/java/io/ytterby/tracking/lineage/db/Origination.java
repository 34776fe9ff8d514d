package io.ytterby.tracking.lineage.db;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lineage.domain.GoodsCard;
import io.ytterby.tracking.lineage.domain.Made;
import io.ytterby.tracking.lineage.domain.Step;
import io.ytterby.tracking.lineage.domain.Taking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How goods came into being, as row after row tells it. What was taken beside a lot's whole grams counts with the first
 * range of that lot: it is of the same goods.
 */
final class Origination {
    private final GoodsCard card;
    private final List<Taking> inputs = new ArrayList<>();
    private final Map<LotId, Mass> remainders = new HashMap<>();
    private @Nullable Step step;

    Origination(ResultSet row) throws SQLException {
        card = TraceRows.card(row);
        if (row.getObject("operation_id") != null) step = TraceRows.step(row, Mass.ZERO, row.getBoolean("reversed"));
    }

    void add(ResultSet row) throws SQLException {
        var taking = TraceRows.taking(row);
        if (taking == null) return;
        if (TraceRows.isRemainder(row, "input_block", "input_stage"))
            remainders.merge(taking.lot(), taking.mass(), Mass::plus);
        else inputs.add(taking);
    }

    Made made() {
        var whole = new ArrayList<Taking>(inputs.size());
        for (var taking : inputs) {
            var beside = remainders.remove(taking.lot());
            whole.add(beside == null ? taking : taking.with(beside));
        }
        var taken = whole.stream().map(Taking::mass).reduce(Mass.ZERO, Mass::plus);
        var known = step;
        return new Made(card, known == null ? null : known.taking(taken), whole);
    }
}
