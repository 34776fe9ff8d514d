package io.ytterby.licensing.ledger.app;

import io.ytterby.licensing.ledger.domain.Refusal;
import io.ytterby.licensing.ledger.domain.Refusal.ElementExceeded;
import io.ytterby.licensing.ledger.domain.Refusal.ElementMissing;
import io.ytterby.licensing.ledger.domain.Refusal.LessThanReturned;
import io.ytterby.licensing.ledger.domain.Refusal.PartsMixed;
import io.ytterby.licensing.ledger.domain.Refusal.SubPeriodExceeded;
import io.ytterby.licensing.licence.domain.SubPeriod;
import java.util.Map;

/** In words what stands against a draw or a report beside the mass and value that were issued. */
final class LimitWords {
    private LimitWords() {}

    static RefusalWords of(Refusal refusal) {
        return switch (refusal) {
            case ElementMissing(var licence, var line, var elements) ->
                new RefusalWords(
                        "licence-element-missing",
                        "The goods' elements are needed",
                        "Line %d of %s caps %s. Say how much the goods hold, as elementsMg or as composition."
                                .formatted(line, licence, elements),
                        Map.of(RefusalWords.LICENCE, licence.value(), "line", line, "elements", elements));
            case ElementExceeded(var licence, var line, var element, var asked, var left) ->
                new RefusalWords(
                        "licence-element-exceeded",
                        "The licence does not cover so much of this element",
                        "The goods hold %s of %s; line %d of %s has %s left of it."
                                .formatted(
                                        RefusalWords.inMilligrams(asked),
                                        element,
                                        line,
                                        licence,
                                        RefusalWords.inMilligrams(left)),
                        Map.of(
                                RefusalWords.LICENCE,
                                licence.value(),
                                "line",
                                line,
                                "element",
                                element.name(),
                                "askedMg",
                                asked.milligrams(),
                                "remainingMg",
                                left.milligrams()));
            case SubPeriodExceeded(var licence, var line, var period, var asked, var left, var unit) ->
                new RefusalWords(
                        "licence-sub-period-exceeded",
                        "The licence does not cover so much within this time",
                        "%d %s was asked of line %d of %s, and %d remains %s. Ask for at most that, or later."
                                .formatted(asked, unit, line, licence, left, within(period)),
                        Map.of(
                                RefusalWords.LICENCE,
                                licence.value(),
                                "line",
                                line,
                                "subPeriod",
                                period.kind().name(),
                                "unit",
                                unit,
                                "asked",
                                asked,
                                "remaining",
                                left));
            case PartsMixed(var declaration, var line) ->
                new RefusalWords(
                        "usage-parts-mixed",
                        "A line is reported as a whole or in parts",
                        "Line %d of declaration %s has been reported the other way: part 0 is the whole line, 1 and up its parts."
                                .formatted(line, declaration),
                        Map.of("declarationId", declaration.value(), "declarationLine", line));
            case LessThanReturned(var reservation, var returned) ->
                new RefusalWords(
                        "usage-below-returned",
                        "More has come back than would have left",
                        "Of reservation %s, %s came back: no less than that has left."
                                .formatted(reservation, RefusalWords.inMilligrams(returned)),
                        Map.of("reservationId", reservation, "returnedMg", returned.milligrams()));
            default -> throw new IllegalArgumentException("no limit: " + refusal);
        };
    }

    private static String within(SubPeriod period) {
        return switch (period.kind()) {
            case DAYS -> "within " + period.days() + " days";
            case MONTH -> "in this month";
            case QUARTER -> "in this quarter";
        };
    }
}
