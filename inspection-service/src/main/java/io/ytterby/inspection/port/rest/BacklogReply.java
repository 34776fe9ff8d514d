package io.ytterby.inspection.port.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.port.domain.Age;
import io.ytterby.inspection.port.domain.Backlog;
import io.ytterby.inspection.port.domain.Dwell;
import io.ytterby.inspection.port.domain.FlowDay;
import io.ytterby.inspection.port.domain.LaneCount;
import io.ytterby.inspection.port.domain.LegalClocks;
import io.ytterby.inspection.port.domain.LittlesLaw;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The board of a port.
 *
 * @param waiting declarations that are neither released nor at an end
 * @param containers of these, each once; what travels in no container counts as one consignment
 * @param days the last 30 legal days, today the last
 * @param littlesLaw absent as long as nothing has left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BacklogReply(
        String port,
        Instant asOf,
        long waiting,
        long containers,
        List<LaneReply> lanes,
        DwellsReply dwell,
        ClocksReply clocks,
        OrdersReply orders,
        List<FlowDay> days,
        @Nullable LawReply littlesLaw) {

    /** A lane; {@code byAgeDays} has declarations by age, {@code containersByAgeDays} containers; every age is there. */
    record LaneReply(
            String lane,
            long waiting,
            Map<String, Long> byAgeDays,
            long containers,
            Map<String, Long> containersByAgeDays) {
        static LaneReply of(LaneCount count) {
            return new LaneReply(
                    count.lane(),
                    count.declared(),
                    labelled(count.declarations()),
                    count.contained(),
                    labelled(count.containers()));
        }

        private static Map<String, Long> labelled(Map<Age, Long> counts) {
            var labelled = new LinkedHashMap<String, Long>();
            counts.forEach((age, count) -> labelled.put(age.label(), count));
            return labelled;
        }
    }

    /** Of what waits, and of what has left in the last 30 days. */
    record DwellsReply(Dwell waiting, Dwell leftIn30Days) {}

    /** Holds whose review or legal clock is due, the most urgent first. */
    record ClocksReply(long within48Hours, long overdue, List<DueReply> next) {
        static ClocksReply of(LegalClocks clocks) {
            return new ClocksReply(
                    clocks.within48Hours(),
                    clocks.overdue(),
                    clocks.next().stream().map(DueReply::of).toList());
        }
    }

    /** A hold and when the first of its clocks runs out. */
    record DueReply(String holdId, String declarationId, String ground, Instant dueAt) {
        static DueReply of(LegalClocks.Due due) {
            return new DueReply(due.hold().toString(), due.declaration().toString(), due.ground(), due.dueAt());
        }
    }

    /** L = lambda W, with its deviation and what that means. */
    record LawReply(
            BigDecimal waiting,
            BigDecimal arrivalsPerDay,
            BigDecimal daysOfWait,
            BigDecimal expected,
            BigDecimal deviationPercent,
            String verdict,
            String means) {
        static LawReply of(LittlesLaw law) {
            return new LawReply(
                    law.waiting(),
                    law.arrivalsPerDay(),
                    law.daysOfWait(),
                    law.expected(),
                    law.deviationPercent(),
                    law.verdict().name(),
                    law.verdict().meaning());
        }
    }

    static BacklogReply of(Backlog board) {
        return new BacklogReply(
                board.port().value(),
                board.asOf(),
                board.declarations(),
                board.containers(),
                board.lanes().stream().map(LaneReply::of).toList(),
                new DwellsReply(board.waiting(), board.left()),
                ClocksReply.of(board.clocks()),
                OrdersReply.of(board.orders()),
                board.days(),
                LittlesLaw.of(board.stays()).map(LawReply::of).orElse(null));
    }
}
