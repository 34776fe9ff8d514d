package io.ytterby.tracking.lineage.domain;

import io.ytterby.tracking.lineage.domain.Lineage.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Follows goods level by level within limits. Whoever has the books answers each level; each goods are asked about once,
 * however many ways lead to them. For one use by one thread.
 */
public final class Following {
    private final Direction direction;
    private final List<Portion> start;
    private final Limits limits;
    private final Set<Goods> seen = new HashSet<>();
    private final Set<Goods> passedOver = new HashSet<>();
    private final Set<Goods> unfollowed = new LinkedHashSet<>();
    private final Map<Goods, GoodsCard> cards = new LinkedHashMap<>();
    private final Map<UUID, Step> steps = new LinkedHashMap<>();
    private final Set<Taking> takings = new LinkedHashSet<>();
    private final Set<Making> makings = new LinkedHashSet<>();
    private boolean truncated;
    private int depth;

    public Following(Direction direction, List<Portion> start, Limits limits) {
        this.direction = direction;
        this.start = List.copyOf(start);
        this.limits = limits;
        start.forEach(portion -> seen.add(portion.goods()));
    }

    /** The goods to begin with. */
    public List<Goods> first() {
        return start.stream().map(Portion::goods).distinct().toList();
    }

    /** Notes how these came into being. Answers what to ask about next. */
    public List<Goods> made(List<Made> level) {
        var next = new ArrayList<Goods>();
        for (var made : level) next.addAll(admit(made));
        depth++;
        return next;
    }

    private List<Goods> admit(Made made) {
        var goods = made.card().goods();
        if (depth > 0 && !limits.passes(made.card())) {
            passedOver.add(goods);
            return List.of();
        }
        cards.put(goods, made.card());
        var step = made.step();
        if (step == null || made.inputs().isEmpty()) return List.of();
        var fresh = new LinkedHashSet<Goods>();
        made.inputs().forEach(taking -> fresh.add(taking.goods()));
        fresh.removeAll(seen);
        if (stops(made.card()) || isTooMany(fresh.size())) {
            unfollowed.add(goods);
            return List.of();
        }
        seen.addAll(fresh);
        steps.put(step.operation(), step);
        makings.add(new Making(step.operation(), goods));
        takings.addAll(made.inputs());
        return List.copyOf(fresh);
    }

    /** Notes the cards of what a way downstream begins with. Answers the portions to ask about. */
    public List<Portion> begin(List<Made> first) {
        first.forEach(made -> cards.put(made.card().goods(), made.card()));
        return start;
    }

    /** Notes what these went into. Answers what to ask about next. */
    public List<Portion> used(List<Use> level) {
        var next = new ArrayList<Portion>();
        for (var use : level) next.addAll(admit(use));
        depth++;
        return next;
    }

    private List<Portion> admit(Use use) {
        var outputs = use.outputs().stream().filter(limits::passes).toList();
        if (outputs.isEmpty()) return List.of();
        var from = use.taking().goods();
        var fresh =
                outputs.stream().filter(card -> !seen.contains(card.goods())).toList();
        if (stops(card(from)) || isTooMany(fresh.size())) {
            unfollowed.add(from);
            return List.of();
        }
        steps.put(use.step().operation(), use.step());
        takings.add(use.taking());
        for (var output : outputs) {
            seen.add(output.goods());
            cards.putIfAbsent(output.goods(), output);
            makings.add(new Making(use.step().operation(), output.goods()));
        }
        return fresh.stream().map(Portion::whole).toList();
    }

    private GoodsCard card(Goods goods) {
        var card = cards.get(goods);
        if (card == null) throw new IllegalStateException("nobody asked about " + goods);
        return card;
    }

    private boolean stops(GoodsCard card) {
        return depth >= limits.depth() || (depth > 0 && limits.stopsAt(card));
    }

    private boolean isTooMany(int more) {
        if (seen.size() + more <= limits.goods()) return false;
        truncated = true;
        return true;
    }

    public Lineage lineage() {
        var kept = takings.stream()
                .filter(taking -> !passedOver.contains(taking.goods()))
                .toList();
        return new Lineage(direction, start, cards, steps, kept, List.copyOf(makings), unfollowed, truncated);
    }
}
