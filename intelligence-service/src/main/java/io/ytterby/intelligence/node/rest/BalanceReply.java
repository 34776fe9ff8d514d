package io.ytterby.intelligence.node.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.diversion.balance.Balance;
import io.ytterby.diversion.balance.Exit;
import io.ytterby.diversion.balance.Flow;
import io.ytterby.diversion.balance.NodeBalance;
import io.ytterby.intelligence.node.app.BalanceNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A balance as it was drawn, in contained element.
 *
 * @param asOf the day as of which it was drawn
 * @param excessMg middle of what was sent above what was available; below 0 if there was room
 * @param lowMg 5 of 100 draws lie below
 * @param highMg 5 of 100 draws lie above
 * @param probability of an excess of more than 5 % of what was sent
 * @param timesBefore what was sent over the most of any window as long in the three years before
 * @param seed the same seed and figures draw the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BalanceReply(
        String node,
        String element,
        String from,
        String until,
        String asOf,
        Balance.Verdict verdict,
        String says,
        long sentMg,
        long availableMg,
        @Nullable Long excessMg,
        @Nullable Long lowMg,
        @Nullable Long highMg,
        @Nullable String probability,
        @Nullable String timesBefore,
        List<FlowReply> flows,
        List<ExitReply> exits,
        int draws,
        String seed) {
    private static final double MG_PER_KG = 1e6;

    /** A part of the balance and its error. */
    public record FlowReply(Flow.Kind kind, long mg, String cv, String source) {}

    /** A lawful reason that there is evidence for. */
    public record ExitReply(Exit.Kind kind, String strength, String says) {}

    static BalanceReply of(BalanceNode.Drawn drawn) {
        var balance = drawn.balance();
        return new BalanceReply(
                drawn.node(),
                drawn.element(),
                drawn.from().toString(),
                drawn.until().toString(),
                drawn.asOf().toString(),
                balance.verdict(),
                balance.says(drawn.node(), drawn.element()),
                mg(balance.sent()),
                mg(balance.available()),
                known(balance.excess()),
                known(balance.low()),
                known(balance.high()),
                decimal(balance.probability()),
                decimal(drawn.capacity()),
                drawn.flows().stream()
                        .map(flow -> new FlowReply(flow.kind(), mg(flow.kilograms()), plain(flow.cv()), flow.source()))
                        .toList(),
                drawn.exits().stream()
                        .map(exit -> new ExitReply(exit.kind(), plain(exit.strength()), exit.says()))
                        .toList(),
                NodeBalance.DRAWS,
                Long.toUnsignedString(drawn.seed()));
    }

    private static long mg(double kilograms) {
        return Math.round(kilograms * MG_PER_KG);
    }

    private static @Nullable Long known(double kilograms) {
        return Double.isNaN(kilograms) ? null : mg(kilograms);
    }

    private static @Nullable String decimal(double number) {
        return Double.isFinite(number) ? plain(number) : null;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
