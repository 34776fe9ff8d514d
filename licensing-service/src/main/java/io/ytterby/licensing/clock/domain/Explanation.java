package io.ytterby.licensing.clock.domain;

import io.ytterby.licensing.words.domain.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in plain sentences where a case stands and what took its time. */
public final class Explanation {
    /** A stretch shorter than this is no reason for anything. */
    private static final int WORTH_A_WORD = 5;

    private final CaseClock clock;
    private final WorkingCalendar calendar;
    private final Instant now;

    public Explanation(CaseClock clock, WorkingCalendar calendar, Instant now) {
        this.clock = clock;
        this.calendar = calendar;
        this.now = now;
    }

    public List<Words> sentences() {
        if (clock.state() == CaseClock.State.NOT_SUBMITTED)
            return List.of(new Words("It has not been submitted: no clock runs yet.", "申请尚未提交：尚未开始计时。"));
        var said = new ArrayList<Words>();
        said.add(standing(clock.period().getLast()));
        if (clock.state() != CaseClock.State.IN_APPEAL) said.add(term());
        said.add(shares());
        longest().ifPresent(said::add);
        holidays().ifPresent(said::add);
        var due = clock.dueOn();
        if (due != null) provisional(due).ifPresent(said::add);
        return said;
    }

    private Words standing(Interval last) {
        var since = LegalDays.of(last.from());
        var days = last.workingDays(calendar, now);
        var waits = last.custody().waitsFor();
        return switch (clock.state()) {
            case NOT_SUBMITTED, ENDED ->
                new Words(
                        "Nobody has to act on it since " + since + ": " + waits.en() + ".",
                        "自" + since + "起无待办事项：" + waits.zh() + "。");
            case PAUSED ->
                new Words(
                        "The clock is paused since " + since + ": it waits for " + waits.en() + " (" + days(days)
                                + " so far).",
                        "自" + since + "起暂停计时：等待" + waits.zh() + "（已" + days + "个工作日）。");
            case RUNNING, IN_APPEAL ->
                new Words(
                        "Since " + since + " it waits for " + waits.en() + " (" + days(days) + " so far).",
                        "自" + since + "起等待" + waits.zh() + "（已" + days + "个工作日）。");
        };
    }

    private Words term() {
        var due = clock.dueOn();
        var used = new Words(
                clock.used() + " of " + CaseClock.TERM + " working days are used.",
                "法定" + CaseClock.TERM + "个工作日已用" + clock.used() + "个。");
        if (clock.isOverdue())
            return used.then(new Words(
                    "The term ran out on " + due + ", " + days(-clock.left()) + " ago.",
                    "期限已于" + due + "届满，超期" + -clock.left() + "个工作日。"));
        if (due == null || clock.state() == CaseClock.State.ENDED) return used;
        return clock.state() == CaseClock.State.PAUSED
                ? used.then(new Words(
                        "If it went on today, the decision would be due on " + due + ".",
                        "若今日恢复计时，应于" + due + "前作出决定。"))
                : used.then(new Words("The decision is due on " + due + ".", "应于" + due + "前作出决定。"));
    }

    private Words shares() {
        int total =
                clock.heldDays().values().stream().mapToInt(Integer::intValue).sum();
        var en = new ArrayList<String>();
        var zh = new ArrayList<String>();
        clock.heldDays().forEach((holder, days) -> {
            if (days == 0) return;
            en.add(name(holder).en() + " " + days);
            zh.add(name(holder).zh() + days + "个");
        });
        return en.isEmpty()
                ? new Words("No working day has passed yet.", "尚未经过工作日。")
                : new Words(
                        "Of " + days(total) + ": " + String.join(", ", en) + ".",
                        "共" + total + "个工作日：" + String.join("，", zh) + "。");
    }

    private Optional<Words> longest() {
        return clock.period().stream()
                .filter(one -> one.until() != null)
                .max(Comparator.comparingInt(one -> one.workingDays(calendar, now)))
                .filter(one -> one.workingDays(calendar, now) >= WORTH_A_WORD)
                .map(one -> new Words(
                        "The longest stretch that is over was "
                                + one.custody().waitsFor().en() + ": "
                                + days(one.workingDays(calendar, now)) + " from " + LegalDays.of(one.from()) + " to "
                                + LegalDays.of(end(one.until())) + ".",
                        "已结束的最长阶段为" + one.custody().waitsFor().zh() + "：" + LegalDays.of(one.from()) + "至"
                                + LegalDays.of(end(one.until())) + "，" + one.workingDays(calendar, now) + "个工作日。"));
    }

    private Optional<Words> holidays() {
        var first = LegalDays.of(clock.period().getFirst().from());
        var last = LegalDays.of(end(
                clock.period().getLast().custody().holder() == Holder.NOBODY
                        ? clock.period().getLast().from()
                        : now));
        var met = IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(calendar::year)
                .flatMap(Optional::stream)
                .flatMap(year -> year.holidays().stream())
                .filter(one -> !one.to().isBefore(first) && !one.from().isAfter(last))
                .toList();
        if (met.isEmpty()) return Optional.empty();
        return Optional.of(new Words(
                "Public holidays in between: "
                        + String.join(
                                ", ",
                                met.stream()
                                        .map(one -> one.name() + " (" + one.from() + " to " + one.to() + ")")
                                        .toList())
                        + ".",
                "其间法定节假日："
                        + String.join(
                                "、",
                                met.stream().map(CalendarYear.Holiday::nameZh).toList()) + "。"));
    }

    private Optional<Words> provisional(LocalDate due) {
        if (calendar.year(due.getYear()).filter(year -> !year.provisional()).isPresent()) return Optional.empty();
        return Optional.of(new Words(
                "The calendar of " + due.getYear() + " is not complete yet: the day may move by a few.",
                due.getYear() + "年的节假日安排尚不完整：该日期可能略有变动。"));
    }

    private Instant end(@Nullable Instant until) {
        return until == null ? now : until;
    }

    private static Words name(Holder holder) {
        return switch (holder) {
            case EXPORTER -> new Words("with the exporter", "出口经营者");
            case AUTHORITY -> new Words("with the authority", "主管机关");
            case DEPARTMENT -> new Words("with departments", "有关部门");
            case APPEAL -> new Words("in appeal", "复议");
            case NOBODY -> new Words("decided", "已决定");
        };
    }

    private static String days(int count) {
        return count == 1 ? "1 working day" : count + " working days";
    }
}
