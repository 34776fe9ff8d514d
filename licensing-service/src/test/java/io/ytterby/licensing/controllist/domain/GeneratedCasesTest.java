package io.ytterby.licensing.controllist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.kernel.Element;
import io.ytterby.licensing.controllist.data.ControlListReader;
import io.ytterby.licensing.controllist.data.RequirementCase.Expected;
import io.ytterby.licensing.controllist.naive.NaiveEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random consignments, dense where the list has its edges. {@code -Dcase.seed=17} asks others. */
class GeneratedCasesTest {
    private static final long SEED = Long.getLong("case.seed", 20261122L);
    private static final int HOW_MANY = 6_000;
    private static final RequirementEngine ENGINE = new RequirementEngine(ControlListReader.readShipped());

    @Test
    void the_engine_and_the_naive_evaluator_agree() {
        var law = LawFiles.shipped();
        var naive = new NaiveEvaluator(law);
        var made = new RandomCases(law, SEED).cases(HOW_MANY);
        var read = LawFiles.cases(made);

        for (int which = 0; which < read.size(); which++) {
            var asked = made.path("cases").get(which);
            var decided = Expected.of(ENGINE.evaluate(read.get(which).consignment()));
            assertThat(decided).as("seed %d: %s", SEED, asked).isEqualTo(naive.decide(asked));
        }
    }

    @Test
    void random_consignments_meet_every_answer() {
        var read = LawFiles.cases(new RandomCases(LawFiles.shipped(), SEED).cases(HOW_MANY));

        var answers =
                read.stream().map(one -> ENGINE.evaluate(one.consignment())).toList();

        assertThat(answers).extracting(Decision::licence).contains(LicenceNeed.values());
        assertThat(answers).extracting(Decision::presumption).contains(Presumption.values());
    }

    /** What is certain of an interval holds at both its ends; else a person is asked. */
    @Test
    void a_certain_answer_on_uncertain_numbers_holds_at_every_end_of_every_interval() {
        var random = new Random(SEED);
        for (var one : LawFiles.cases(new RandomCases(LawFiles.shipped(), SEED).cases(HOW_MANY / 4))) {
            var blurred = one.consignment().with(blurred(one.consignment().goods(), random));

            var decision = ENGINE.evaluate(blurred);

            if (decision.licence() == LicenceNeed.MANUAL_REVIEW) continue;
            for (var end : ends(blurred))
                assertThat(ENGINE.evaluate(end).licence())
                        .as("seed %d: %s", SEED, blurred)
                        .isEqualTo(decision.licence());
        }
    }

    private static Goods blurred(Goods goods, Random random) {
        var shares = new EnumMap<Element, Measured>(Element.class);
        goods.weightPercent().forEach((element, share) -> shares.put(element, blurred(share, random)));
        var purity = goods.purityPercent();
        var home = goods.homeValueSharePercent();
        var other = goods.composedOf(shares);
        if (purity != null) other = other.pure(blurred(purity, random));
        return home == null
                ? other
                : other.holding(blurred(home, random), goods.madeWithHomeTechnology(), goods.meetsSizeCriteria());
    }

    private static Measured blurred(Measured share, Random random) {
        return new Measured(share.value(), BigDecimal.valueOf(random.nextInt(4), 2));
    }

    private static List<Consignment> ends(Consignment blurred) {
        var all = new ArrayList<Consignment>();
        for (boolean high : new boolean[] {true, false}) {
            var goods = blurred.goods();
            Map<Element, Measured> shares = new EnumMap<>(Element.class);
            goods.weightPercent().forEach((element, share) -> shares.put(element, end(share, high)));
            var purity = goods.purityPercent();
            var home = goods.homeValueSharePercent();
            var other = goods.composedOf(shares);
            if (purity != null) other = other.pure(end(purity, high));
            if (home != null)
                other = other.holding(end(home, high), goods.madeWithHomeTechnology(), goods.meetsSizeCriteria());
            all.add(blurred.with(other));
        }
        return all;
    }

    private static Measured end(Measured share, boolean high) {
        return Measured.exact(high ? share.high() : share.low());
    }

    static ObjectNode object() {
        return LawFiles.MAPPER.createObjectNode();
    }
}
