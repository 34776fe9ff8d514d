package io.ytterby.tracking.transformation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.data.ProcessesFile;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.Balanced;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs by chance, most of them close to a limit, held against an evaluator that is plain and knows no fraction. */
class BalancePropertyTest {
    private static final Stoichiometry OXIDES = ProcessesFile.readShipped().stoichiometry();
    private static final List<Element> ELEMENTS = List.of(Element.Nd, Element.Pr, Element.Dy, Element.Fe);

    /** Both verdicts have to occur often, or the cases test nothing. */
    @Test
    void the_books_say_what_plain_cross_multiplication_says() {
        var verdicts = IntStream.range(0, 4_000)
                .mapToObj(seed -> {
                    var run = someRun(new Random(seed));
                    boolean balanced = run.balance(OXIDES) instanceof Balanced;
                    assertThat(balanced).as("seed %s: %s", seed, run).isEqualTo(PlainEvaluator.balances(run));
                    return balanced;
                })
                .toList();

        assertThat(verdicts.stream().filter(balanced -> balanced).count()).isBetween(400L, 3_600L);
    }

    @Test
    void a_blend_holds_what_went_in_to_a_milligram_and_never_more() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var inputs = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> goods(random, Stage.ALLOY, 1 + random.nextLong(1_000_000_000_000L)))
                    .toList();
            var blend = new Blend(inputs);
            var made = new Goods(Stage.ALLOY, blend.mass(), blend.composition());

            for (var element : ELEMENTS) {
                var lost = Goods.contained(inputs, element).minus(made.contained(element));
                assertThat(lost.signum()).as("seed %s", seed).isNotNegative();
                assertThat(lost).as("seed %s", seed).isLessThan(Fraction.ONE);
            }
        }
    }

    private static Run someRun(Random random) {
        long inMg = 1_000L + random.nextInt(5_000_000);
        var in = List.of(
                goods(random, Stage.METAL, inMg), goods(random, Stage.METAL, 1_000L + random.nextInt(5_000_000)));
        var losses = new ArrayList<Loss>();
        if (random.nextBoolean()) losses.add(new Loss(Element.Nd, new Mass(random.nextInt(20_000)), "x"));
        if (random.nextBoolean()) losses.add(new Loss(null, new Mass(random.nextInt(60_000)), "x"));
        long outMg = in.stream().mapToLong(g -> g.mass().milligrams()).sum();
        var blend = new Blend(in).composition();
        var out = new EnumMap<Element, BigDecimal>(Element.class);
        long lost = losses.stream().mapToLong(loss -> loss.mass().milligrams()).sum();
        for (var element : ELEMENTS) {
            int permille = 975 + random.nextInt(45);
            if (random.nextInt(12) != 0)
                out.put(element, blend.shareOf(element).multiply(BigDecimal.valueOf(permille, 3)));
        }
        var made = new Goods(Stage.ALLOY, new Mass(Math.max(1, outMg - lost)), new Composition(out));
        return new Run(
                process(random),
                in,
                List.of(new Auxiliary("iron", new Mass(random.nextInt(9)))),
                List.of(made),
                losses);
    }

    private static Goods goods(Random random, Stage stage, long mg) {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        for (var element : ELEMENTS)
            if (random.nextInt(5) != 0)
                shares.put(element, BigDecimal.valueOf(random.nextInt(element == Element.Dy ? 30 : 20_000), 3));
        return new Goods(stage, new Mass(mg), new Composition(shares));
    }

    private static ProcessRule process(Random random) {
        return new ProcessRule(
                "by-chance",
                "by chance",
                "creating_class_instance",
                LocalDate.EPOCH,
                null,
                java.util.Set.of(Stage.METAL),
                java.util.Set.of(Stage.ALLOY),
                random.nextInt(60_000),
                random.nextBoolean() ? Map.of() : Map.of(Element.Nd, (long) random.nextInt(60_000)),
                random.nextInt(60_000),
                random.nextInt(2_000),
                "by chance");
    }
}
