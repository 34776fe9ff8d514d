package io.ytterby.inspection.selectivity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.selectivity.app.WatchDrift.OfLane;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lanes' shares by week. */
record DriftReply(List<WeekReply> items) {
    /** A lane in the week that begins on {@code monday}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WeekReply(
            String monday,
            String lane,
            long declarations,
            long ofAll,
            String share,
            @Nullable String expected,
            boolean alarming) {
        static WeekReply of(OfLane week) {
            var expected = week.drift().expected();
            return new WeekReply(
                    week.monday().toString(),
                    week.lane().name(),
                    week.drift().lane(),
                    week.drift().all(),
                    week.drift().share().toPlainString(),
                    expected == null ? null : expected.toPlainString(),
                    week.drift().isAlarming());
        }
    }

    static DriftReply of(List<OfLane> weeks) {
        return new DriftReply(weeks.stream().map(WeekReply::of).toList());
    }
}
