package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.CountryCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause on re-export asks of goods of its annex, held against what was stated.
 *
 * @param gaps flags of what was not stated, or not surely enough
 */
record ClauseTest(List<Comparison> compared, List<String> gaps) {

    /** @return null if the clause speaks of goods of another origin */
    static @Nullable ClauseTest of(AbroadRules.Clause clause, Fit fit, Goods goods, CountryCode home) {
        if (goods.origin().equals(home) != clause.homeOrigin()) return null;
        var test = new ClauseTest(new ArrayList<>(), new ArrayList<>());
        switch (fit) {
            case Fit.Fits fits -> test.compared.addAll(fits.compared());
            case Fit.Misses(var numbers) -> test.compared.addAll(numbers);
            case Fit.CannotTell gap -> {
                test.compared.addAll(gap.compared());
                test.gaps.add(gap.flag());
            }
        }
        test.compared.add(
                new Comparison("origin", goods.origin().value(), clause.homeOrigin() ? "=" : "<>", home.value(), true));
        test.share(clause, goods);
        test.technology(clause, goods);
        return test;
    }

    /** Something that was stated for certain decides against the clause. */
    boolean fails() {
        return compared.stream().anyMatch(one -> one.tested() == Tested.NO);
    }

    private void share(AbroadRules.Clause clause, Goods goods) {
        var least = clause.minHomeValueSharePercent();
        if (least == null) return;
        var share = goods.homeValueSharePercent();
        if (share == null) {
            gaps.add("VALUE_SHARE_MISSING");
            return;
        }
        var comparison = Comparison.atLeast("home content by value in %", share, least);
        compared.add(comparison);
        if (comparison.open()) gaps.add(Fit.CannotTell.UNCERTAIN);
    }

    private void technology(AbroadRules.Clause clause, Goods goods) {
        if (!clause.madeWithHomeTechnology()) return;
        var made = goods.madeWithHomeTechnology();
        if (made == null) gaps.add("TECHNOLOGY_ORIGIN_MISSING");
        else compared.add(new Comparison("made with home technology", made.toString(), "=", "true", made));
    }
}
