package io.ytterby.tracking.lineage.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.transformation.domain.Measure;
import io.ytterby.tracking.transformation.domain.OriginShares;
import io.ytterby.tracking.transformation.domain.OriginShares.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of goods comes from, as far as it was followed.
 *
 * @param byMass its share of their mass; null where only one element was followed. Of all origins together: one
 * @param byElement its share of each element that they hold; of all origins together: one for each element
 */
public record Origin(GoodsCard card, @Nullable BigDecimal byMass, Map<Element, BigDecimal> byElement) {
    private static final String START = "start";

    /** The origins of what a lineage upstream began with, those met first first. Never one where goods were mixed. */
    public static List<Origin> of(Lineage upstream, @Nullable Element only) {
        var inputs = inputs(upstream);
        Map<String, BigDecimal> byMass = only == null ? shares(inputs, new Measure.Whole()) : Map.of();
        var byElement = new LinkedHashMap<Element, Map<String, BigDecimal>>();
        for (var element : only == null ? elementsOf(upstream) : Set.of(only))
            byElement.put(element, shares(inputs, new Measure.Contained(element)));
        var origins = new ArrayList<Origin>();
        for (var card : upstream.goods().values()) {
            var shares = sharesOf(card.goods().id(), byElement);
            var mass = byMass.get(card.goods().id());
            if (mass != null || !shares.isEmpty()) origins.add(new Origin(card, mass, shares));
        }
        return List.copyOf(origins);
    }

    private static Map<String, BigDecimal> shares(Map<String, List<Part<String>>> inputs, Measure measure) {
        var shares = OriginShares.of(START, thing -> inputs.getOrDefault(thing, List.of()), measure);
        return shares.containsKey(START) ? Map.of() : OriginShares.told(shares);
    }

    private static Map<Element, BigDecimal> sharesOf(String goods, Map<Element, Map<String, BigDecimal>> byElement) {
        var shares = new LinkedHashMap<Element, BigDecimal>();
        byElement.forEach((element, each) -> {
            var share = each.get(goods);
            if (share != null) shares.put(element, share);
        });
        return shares;
    }

    private static Map<String, List<Part<String>>> inputs(Lineage upstream) {
        var madeOf = new HashMap<UUID, List<Part<String>>>();
        for (var taking : upstream.takings())
            madeOf.computeIfAbsent(taking.operation(), operation -> new ArrayList<>())
                    .add(part(upstream, taking.goods(), taking.mass()));
        var inputs = new HashMap<String, List<Part<String>>>();
        for (var making : upstream.makings())
            inputs.put(making.goods().id(), madeOf.getOrDefault(making.operation(), List.of()));
        inputs.put(
                START,
                upstream.start().stream()
                        .map(portion -> part(upstream, portion.goods(), portion.mass()))
                        .toList());
        return inputs;
    }

    private static Part<String> part(Lineage lineage, Goods goods, Mass mass) {
        var card = lineage.goods().get(goods);
        if (card == null) throw new IllegalStateException("a lineage without a card of " + goods);
        return new Part<>(goods.id(), mass, card.composition());
    }

    private static Set<Element> elementsOf(Lineage upstream) {
        var elements = EnumSet.noneOf(Element.class);
        for (var portion : upstream.start()) {
            var card = upstream.goods().get(portion.goods());
            if (card != null) elements.addAll(card.composition().weightPercent().keySet());
        }
        return elements;
    }
}
