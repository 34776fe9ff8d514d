package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import java.math.BigInteger;
import java.util.List;

/**
 * The rules once more, as plainly as can be: everything is a whole number because all was multiplied up before. A share
 * has at most 18 digits, a limit is in millionths, and a loss of goods is divided by the input's mass.
 */
final class PlainEvaluator {
    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    private PlainEvaluator() {}

    static boolean balances(Run run) {
        var inMg = run.inputs().stream().map(goods -> mg(goods.mass())).reduce(BigInteger.ZERO, BigInteger::add);
        long heavy = run.inputs().stream().mapToLong(g -> g.mass().milligrams()).sum()
                + run.auxiliaries().stream()
                        .mapToLong(a -> a.mass().milligrams())
                        .sum()
                - run.outputs().stream().mapToLong(g -> g.mass().milligrams()).sum()
                - run.losses().stream().mapToLong(l -> l.mass().milligrams()).sum();
        if (heavy < 0) return false;
        var rareEarths = BigInteger.ZERO;
        for (var element : Element.values())
            if (element.isRareEarth()) rareEarths = rareEarths.add(held(run.inputs(), element));
        for (var element : Element.values())
            if (element.isRareEarth() && !balances(run, element, inMg, rareEarths)) return false;
        return true;
    }

    /** Everything times 10^20 (shares are per cent with 18 digits), times the input's mass, times a million. */
    private static boolean balances(Run run, Element element, BigInteger inMg, BigInteger rareEarths) {
        var process = run.process();
        var in = held(run.inputs(), element);
        var lost = BigInteger.ZERO;
        for (var loss : run.losses()) {
            if (loss.element() == null) lost = lost.add(mg(loss.mass()).multiply(in));
            if (loss.element() == element)
                lost = lost.add(mg(loss.mass()).multiply(BigInteger.TEN.pow(20)).multiply(inMg));
        }
        var into = in.multiply(inMg);
        var outOf = held(run.outputs(), element).multiply(inMg);
        var most = process.maxLossPpmOf().getOrDefault(element, process.maxLossPpm());
        if (lost.multiply(MILLION).compareTo(into.multiply(BigInteger.valueOf(most))) > 0) return false;
        var apart = into.subtract(outOf).subtract(lost).multiply(MILLION);
        var room = into.multiply(BigInteger.valueOf(process.tolerancePpm()));
        boolean trace =
                in.multiply(MILLION).compareTo(rareEarths.multiply(BigInteger.valueOf(process.tracePpm()))) <= 0;
        if (apart.signum() < 0) return apart.negate().compareTo(room) <= 0;
        return trace || apart.compareTo(room) <= 0;
    }

    private static BigInteger held(List<Goods> goods, Element element) {
        var sum = BigInteger.ZERO;
        for (var each : goods)
            sum = sum.add(mg(each.mass())
                    .multiply(each.composition()
                            .shareOf(element)
                            .movePointRight(18)
                            .toBigIntegerExact()));
        return sum;
    }

    private static BigInteger mg(Mass mass) {
        return BigInteger.valueOf(mass.milligrams());
    }
}
