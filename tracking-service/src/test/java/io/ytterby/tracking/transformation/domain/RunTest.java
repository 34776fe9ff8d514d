package io.ytterby.tracking.transformation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.data.ProcessesFile;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.Balanced;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.DoesNotBalance;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.RicherThanOxide;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.Side;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.StageNotAllowed;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.TooHeavy;
import io.ytterby.tracking.transformation.domain.ElementBook.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 100 kg of neodymium metal with 400 ppm of praseodymium are alloyed: 4 % may be lost, 1 % of what is there is uncertain. */
class RunTest {
    private static final Processes SHIPPED = ProcessesFile.readShipped();
    private static final ProcessRule ALLOYING =
            SHIPPED.find("alloying", LocalDate.of(2026, 11, 22)).orElseThrow();
    private static final Goods METAL = goods(Stage.METAL, 100_000, "Nd=99.0 Dy=0.004 Pr=0.04");
    private static final Auxiliary IRON = new Auxiliary("iron", Mass.ofKilograms(230));
    private static final Auxiliary BORON = new Auxiliary("boron", Mass.ofKilograms(5));

    @Test
    void what_went_in_comes_out_again() {
        assertThat(alloy(goods(Stage.ALLOY, 330_000, "Nd=30.0 Pr=0.0121 Dy=0.00121")))
                .isInstanceOf(Balanced.class);
    }

    @ParameterizedTest(name = "{0} % Nd, {1} mg lost")
    @CsvSource({
        "30.303, 0, APPEARED", // 101.0 % of what went in, and a bit
        "30.2999, 0,", // just within the tolerance
        "29.7001, 0,",
        "29.69, 0, VANISHED",
        "28.8, 3960000,", // 4 %: the most
        "28.8, 3960001, LOST_TOO_MUCH"
    })
    void an_elements_books_stay_within_tolerance_and_loss_or_are_refused(String share, long lostMg, Fault fault) {
        var losses = lostMg == 0 ? List.<Loss>of() : List.of(new Loss(Element.Nd, new Mass(lostMg), "slag"));
        var alloy = goods(Stage.ALLOY, 330_000, "Nd=" + share + " Pr=0.0121 Dy=0.00121");

        var outcome = run(ALLOYING, List.of(METAL), List.of(IRON, BORON), List.of(alloy), losses);

        if (fault == null) assertThat(outcome).isInstanceOf(Balanced.class);
        else
            assertThat(((DoesNotBalance) outcome).balance().faulty().getFirst())
                    .satisfies(book -> assertThat(book.element()).isEqualTo(Element.Nd))
                    .satisfies(book -> assertThat(book.fault()).contains(fault));
    }

    @Test
    void a_refusal_has_the_numbers_of_the_element() {
        var outcome = alloy(goods(Stage.ALLOY, 330_000, "Nd=31 Pr=0.0121 Dy=0.00121"));

        var book = ((DoesNotBalance) outcome).balance().faulty().getFirst();
        assertThat(book.in()).isEqualTo(Fraction.of(99_000_000));
        assertThat(book.out()).isEqualTo(Fraction.of(102_300_000));
        assertThat(book.difference()).isEqualTo(Fraction.of(-3_300_000));
        assertThat(book.allowedDifference()).isEqualTo(Fraction.of(990_000));
    }

    @Test
    void an_element_that_was_not_there_does_not_appear_not_even_a_trace() {
        var outcome = alloy(goods(Stage.ALLOY, 330_000, "Nd=30.0 Pr=0.0121 Dy=0.00121 Tb=0.000001"));

        assertThat(faults(outcome)).containsExactly(Map.entry(Element.Tb, Fault.APPEARED));
    }

    @Test
    void a_trace_may_vanish_unsaid_and_what_is_more_may_not() {
        assertThat(alloy(goods(Stage.ALLOY, 330_000, "Nd=30.0 Pr=0.0121"))).isInstanceOf(Balanced.class);
        assertThat(faults(alloy(goods(Stage.ALLOY, 330_000, "Nd=30.0 Dy=0.00121"))))
                .containsExactly(Map.entry(Element.Pr, Fault.VANISHED));
    }

    @Test
    void goods_lost_as_they_went_in_take_each_element_with_them() {
        var alloy = goods(Stage.ALLOY, 326_700, "Nd=29.39 Pr=0.0119 Dy=0.00118");
        var lost = List.of(new Loss(null, Mass.ofKilograms(3), "dust"));

        var balance = ((Balanced) run(ALLOYING, List.of(METAL), List.of(IRON), List.of(alloy), lost)).balance();

        assertThat(balance.books())
                .filteredOn(book -> book.element() == Element.Nd)
                .extracting(ElementBook::loss)
                .containsExactly(Fraction.of(2_970_000));
    }

    @Test
    void what_is_added_brings_mass_and_no_rare_earth() {
        assertThat(run(
                        ALLOYING,
                        List.of(METAL),
                        List.of(new Auxiliary("neodymium, they say", Mass.ofKilograms(900))),
                        List.of(goods(Stage.ALLOY, 1_000_000, "Nd=90 Pr=0.004 Dy=0.0004")),
                        List.of()))
                .isInstanceOf(DoesNotBalance.class);
    }

    @Test
    void no_more_comes_out_than_went_in_and_was_added() {
        assertThat(alloy(goods(Stage.ALLOY, 330_001, "Nd=30.0 Pr=0.0121 Dy=0.00121")))
                .isInstanceOf(TooHeavy.class);
    }

    @Test
    void a_process_takes_and_makes_its_stages_only() {
        var magnet = goods(Stage.MAGNET, 330_000, "Nd=30.0 Pr=0.0121 Dy=0.00121");

        assertThat(alloy(magnet)).isEqualTo(new StageNotAllowed(ALLOYING, Stage.MAGNET, Side.OUTPUT));
        assertThat(run(ALLOYING, List.of(magnet), List.of(), List.of(magnet), List.of()))
                .isEqualTo(new StageNotAllowed(ALLOYING, Stage.MAGNET, Side.INPUT));
    }

    @Test
    void an_oxide_holds_no_more_than_its_formula() {
        var separation = SHIPPED.find("separation", LocalDate.of(2026, 11, 22)).orElseThrow();
        var salt = goods(Stage.SALT, 200_000, "Nd=45");
        var oxide = goods(Stage.OXIDE, 100_000, "Nd=90");

        assertThat(run(separation, List.of(salt), List.of(), List.of(oxide), List.of()))
                .isEqualTo(new RicherThanOxide(0, new BigDecimal("104.98")));
    }

    private static BalanceOutcome alloy(Goods out) {
        return run(ALLOYING, List.of(METAL), List.of(IRON), List.of(out), List.of());
    }

    private static BalanceOutcome run(
            ProcessRule process, List<Goods> in, List<Auxiliary> added, List<Goods> out, List<Loss> losses) {
        return new Run(process, in, added, out, losses).balance(SHIPPED.stoichiometry());
    }

    private static List<Map.Entry<Element, Fault>> faults(BalanceOutcome outcome) {
        return ((DoesNotBalance) outcome)
                .balance().faulty().stream()
                        .map(book -> Map.entry(book.element(), book.fault().orElseThrow()))
                        .toList();
    }

    static Goods goods(Stage stage, long grams, String percents) {
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        for (var each : percents.split(" ", -1))
            shares.put(Element.valueOf(each.split("=", -1)[0]), new BigDecimal(each.split("=", -1)[1]));
        return new Goods(stage, Mass.ofGrams(grams), new Composition(shares));
    }
}
