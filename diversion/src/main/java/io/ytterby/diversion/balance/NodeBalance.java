package io.ytterby.diversion.balance;

import io.ytterby.diversion.balance.Flow.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Whether a node can have had what it sent on: 10,000 draws of every figure within its error, the same for the same seed. A figure of the
 * balance is lognormal with its mean and coefficient of variation: it is never below nothing, and its error grows with it.
 */
public final class NodeBalance {
    public static final int DRAWS = 10_000;
    /** An excess below this share of what was sent is none. */
    public static final double TOLERANCE = 0.05;
    /** How sure an alert must be. */
    public static final double SURE = 0.95;

    private NodeBalance() {}

    /**
     * @param flows at least one of them sent on ({@link Kind#EXPORT})
     * @param seed of the draws, made of what is balanced and never of a clock, so that a replay draws the same
     */
    public static Balance of(List<Flow> flows, long seed) {
        double sent = sum(flows, 0);
        double available = Math.max(0, sum(flows, 1) - sum(flows, -1));
        if (flows.stream().noneMatch(flow -> flow.kind().sign() == 1))
            return Balance.unknown(sent, "Nothing is known of what it makes, imports or has in stock.");
        var logs = flows.stream().map(Lognormal::of).toArray(Lognormal[]::new);
        var draws = new Draws(seed);
        var excess = new double[DRAWS];
        int above = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double had = 0;
            double out = 0;
            for (var one : logs) {
                double kilograms = one.draw(draws);
                had += one.sign * kilograms;
                if (one.sign == 0) out += kilograms;
            }
            // Who needed more than is known to have come in had another source; it did not send on less than nothing.
            excess[draw] = out - Math.max(0, had);
            if (excess[draw] > TOLERANCE * out) above++;
        }
        Arrays.sort(excess);
        return new Balance(
                sent,
                available,
                at(excess, 0.5),
                at(excess, 0.05),
                at(excess, 0.95),
                above / (double) DRAWS,
                Balance.verdict(sent, above / (double) DRAWS, at(excess, 0.95)),
                "");
    }

    /** A seed of what is balanced: FNV-1a over its characters. */
    public static long seed(String node, String element, int month, int months) {
        long hash = 0xcbf29ce484222325L;
        var text = node + '\n' + element + '\n' + month + '\n' + months;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        return hash;
    }

    private static double sum(List<Flow> flows, int sign) {
        return flows.stream()
                .filter(flow -> flow.kind().sign() == sign)
                .mapToDouble(Flow::kilograms)
                .sum();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private record Lognormal(int sign, double mu, double sigma) {
        static Lognormal of(Flow flow) {
            double variance = StrictMath.log1p(flow.cv() * flow.cv());
            return new Lognormal(
                    flow.kind().sign(), StrictMath.log(flow.kilograms()) - variance / 2, StrictMath.sqrt(variance));
        }

        double draw(Draws draws) {
            double normal = draws.normal();
            return mu == Double.NEGATIVE_INFINITY ? 0 : StrictMath.exp(mu + sigma * normal);
        }
    }
}
