package io.ytterby.licensing.clock.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.licensing.clock.app.ReadClock.Forecasted;
import io.ytterby.licensing.clock.domain.Forecast;
import io.ytterby.licensing.clock.domain.LegalDays;
import io.ytterby.licensing.clock.domain.WorkingCalendar;
import io.ytterby.licensing.words.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When cases like it are decided, in working days since submission and as days.
 *
 * @param p50 absent if too little is known, as is p80
 * @param n decided cases that it rests on
 * @param openCases cases that it knows only as still open
 * @param queue for authorities only: which queue a case went to may tell what was found in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ForecastReply(
        @Nullable Quantile p50,
        @Nullable Quantile p80,
        int n,
        int openCases,
        Forecast.Group group,
        boolean widened,
        @Nullable String queue,
        String kind,
        Words says) {
    /** @param on the same as a day */
    record Quantile(int workingDays, LocalDate on) {}

    static ForecastReply of(Forecasted found, WorkingCalendar calendar, boolean forAuthority) {
        var forecast = found.forecast();
        var half = quantile(forecast.halfBy(), found.submittedAt(), calendar);
        var most = quantile(forecast.mostBy(), found.submittedAt(), calendar);
        return new ForecastReply(
                half,
                most,
                forecast.decided(),
                forecast.open(),
                forecast.group(),
                forecast.isWidened(),
                forAuthority ? found.desk().queue() : null,
                found.desk().kind(),
                rests(forecast).then(half == null ? tooLittle() : says(half, most)));
    }

    private static @Nullable Quantile quantile(OptionalInt days, Instant since, WorkingCalendar calendar) {
        if (days.isEmpty()) return null;
        return new Quantile(days.getAsInt(), calendar.plus(LegalDays.of(since), days.getAsInt()));
    }

    private static Words says(Quantile half, @Nullable Quantile most) {
        var first = new Words(
                "Half of those that were as old as this one were decided by day " + half.workingDays() + " ("
                        + half.on() + ").",
                "在同等时长仍未办结的申请中，一半在第" + half.workingDays() + "个工作日（" + half.on() + "）前作出决定。");
        return most == null
                ? first
                : first.then(new Words(
                        "Four of five by day " + most.workingDays() + " (" + most.on() + ").",
                        "五分之四在第" + most.workingDays() + "个工作日（" + most.on() + "）前。"));
    }

    private static Words tooLittle() {
        return new Words("None of them took longer than this one has already.", "其中没有比本申请更久的。");
    }

    private static Words rests(Forecast forecast) {
        var like = switch (forecast.group()) {
            case SAME_QUEUE_AND_KIND -> new Words("of the same queue and kind", "同一办理队列、同一许可类型");
            case SAME_KIND -> new Words("of the same kind", "同一许可类型");
            case ALL -> new Words("of every kind", "全部类型");
        };
        var counted = new Words(
                "From " + forecast.decided() + " decided and " + forecast.open() + " open cases " + like.en() + ".",
                "依据" + like.zh() + "的" + forecast.decided() + "件已决定和" + forecast.open() + "件在办申请。");
        var widened = forecast.isWidened()
                ? counted.then(new Words(
                        "Fewer than " + Forecast.ENOUGH + " were decided in a narrower group, so it was widened.",
                        "较窄范围内已决定的不足" + Forecast.ENOUGH + "件，故扩大范围。"))
                : counted;
        return forecast.isThin()
                ? widened.then(new Words("That is few: take it as a rough guess.", "样本较少，仅供参考。"))
                : widened;
    }
}
