package io.ytterby.footprints.allocation;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * F2: parts what a step emits among its products. The shares add up to one and the parts to the whole, to the last digit.
 *
 * @param weights what each product is due by the method; by name
 */
public record Allocation(Method method, Map<String, Breakdown> weights) {

    /** What came of asking for an allocation. */
    public sealed interface Outcome {
        record Allocated(Allocation allocation) implements Outcome {}

        /** At least one problem; pointers count from the list of products. */
        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    public Allocation {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /** @param main whose footprint it is: under {@link Method#CUT_OFF} it bears all */
    public static Outcome by(Method method, String main, List<CoProduct> products) {
        var problems = new ArrayList<Problem>();
        var weights = new LinkedHashMap<String, Breakdown>();
        for (int i = 0; i < products.size(); i++) {
            var product = products.get(i);
            var at = "/" + i;
            weigh(method, main, product, at, problems).ifPresent(weight -> {
                if (weights.put(product.name(), weight) != null)
                    problems.add(new Problem(at + "/product", "Two products have this name"));
            });
        }
        if (method == Method.SINGLE_PRODUCT && products.size() != 1)
            problems.add(new Problem("", "SINGLE_PRODUCT is for one product; there are " + products.size()));
        if (products.stream().noneMatch(product -> product.name().equals(main)))
            problems.add(new Problem("", "The product '" + main + "' is not among them"));
        if (problems.isEmpty()
                && weights.values().stream().allMatch(one -> one.value().signum() == 0))
            problems.add(new Problem("", "All weights are zero: nothing can be parted by them"));
        return problems.isEmpty()
                ? new Outcome.Allocated(new Allocation(method, weights))
                : new Outcome.Refused(problems);
    }

    private static Optional<Breakdown> weigh(
            Method method, String main, CoProduct product, String at, List<Problem> problems) {
        if (product.mass().value().signum() <= 0) {
            problems.add(new Problem(at + "/massKg", "Must be above zero"));
            return Optional.empty();
        }
        return switch (method) {
            case SINGLE_PRODUCT, MASS -> Optional.of(named(product, product.mass()));
            case CUT_OFF ->
                Optional.of(Breakdown.given(
                        product.name(),
                        product.name().equals(main) ? BigDecimal.ONE : BigDecimal.ZERO,
                        "1",
                        "cut-off: the product bears all"));
            case ECONOMIC -> times(product, product.price(), at + "/pricePerKg", problems);
            case PHYSICAL -> times(product, product.property(), at + "/propertyPerKg", problems);
        };
    }

    private static Optional<Breakdown> times(
            CoProduct product, Optional<Breakdown> perKg, String pointer, List<Problem> problems) {
        if (perKg.isEmpty())
            problems.add(new Problem(pointer, "The allocation method needs it of every product that comes out"));
        return perKg.map(each -> Breakdown.product("F2", product.name(), "1", product.mass(), each));
    }

    /** The mass under the product's name, by which weights are told apart. */
    private static Breakdown named(CoProduct product, Breakdown mass) {
        return Breakdown.sum("F2", product.name(), mass.unit(), List.of(mass));
    }

    /** The product's part of {@code whole}. */
    public Breakdown partOf(Breakdown whole, String product) {
        var own = weights.get(product);
        if (own == null) throw new IllegalArgumentException("not allocated to: " + product);
        var ordered = new ArrayList<Breakdown>();
        ordered.add(own);
        weights.forEach((name, weight) -> {
            if (!name.equals(product)) ordered.add(weight);
        });
        return Breakdown.part("F2", "part of " + product, whole, ordered);
    }

    /** The product's share of everything; all shares add up to one. */
    public Breakdown share(String product) {
        return partOf(Breakdown.given("the whole", BigDecimal.ONE, "1", "one"), product);
    }
}
