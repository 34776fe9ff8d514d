package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.rest.Printed.Fact;
import io.ytterby.gateway.duty.rest.Printed.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dependency report as a page, and the tables that other reports have of it. */
final class ExposurePage {
    private static final int KILOGRAM_DIGITS = 6;

    private ExposurePage() {}

    static Printed of(ExposureV1.Reply reply) {
        var notes = new ArrayList<String>();
        notes.add(reply.line().footnote());
        notes.add(
                "Masses are what could be counted: lots that are shown to you whole, as tracking records their past, and"
                        + " rows that you declared. A share says nothing of what stands under gaps.");
        return new Printed(
                "Dependency of supply",
                reply.line().says(),
                List.of(
                        new Fact("As of", reply.asOf().toString()),
                        new Fact("Rules", reply.rules()),
                        new Fact(
                                "Line",
                                reply.line().value() + " (" + reply.line().article() + ")")),
                List.of(shares(reply.entries()), lines(reply.entries()), permits(reply.coverage()), gaps(reply.gaps())),
                notes);
    }

    static Section shares(List<ExposureV1.Entry> entries) {
        return new Section(
                "Largest third country by material and stage",
                "Nothing could be counted.",
                List.of("Material", "Stage", "Mass", "Third country", "Share", "Above the line", "HHI"),
                entries.stream()
                        .map(entry -> List.of(
                                entry.material(),
                                entry.stage().name(),
                                kilograms(entry.totalMg()),
                                text(entry.topThirdCountry()),
                                entry.share().toPlainString(),
                                entry.aboveLine() ? "yes" : "no",
                                entry.hhi().toPlainString()))
                        .toList());
    }

    static Section lines(List<ExposureV1.Entry> entries) {
        return new Section(
                "Where it was extracted, processed and recycled",
                "Nothing could be counted.",
                List.of("Material", "Stage", "Country", "Mass", "Told by", "Source"),
                entries.stream()
                        .flatMap(entry -> entry.lines().stream())
                        .map(line -> List.of(
                                line.material(),
                                line.stage().name(),
                                line.country().value(),
                                kilograms(line.massMg()),
                                line.kind().name(),
                                line.source()))
                        .toList());
    }

    static Section permits(CoverageV1.Reply coverage) {
        return new Section(
                "Call-offs under valid permits, " + coverage.from() + " to " + coverage.until() + ": at least "
                        + text(coverage.atLeast()) + ", at most " + text(coverage.atMost()),
                "Nothing is called off in these days.",
                List.of(
                        "Order",
                        "Material",
                        "On",
                        "Mass",
                        "Covered",
                        "Valid, rest not shown",
                        "Not covered",
                        "Permits"),
                coverage.callOffs().stream()
                        .map(one -> List.of(
                                one.poNo() + " line " + one.line(),
                                one.material(),
                                one.on().toString(),
                                kilograms(one.massMg()),
                                kilograms(one.coveredMg()),
                                kilograms(one.notShownMg()),
                                kilograms(one.uncoveredMg()),
                                one.licences().toString()))
                        .toList());
    }

    static Section gaps(List<ExposureV1.GapV1> gaps) {
        return new Section(
                "Gaps: bought, and not counted",
                "None is known.",
                List.of("Kind", "Subject", "What is missing", "Mass"),
                gaps.stream()
                        .map(gap -> {
                            var mass = gap.massMg();
                            return List.of(
                                    gap.kind().name(),
                                    gap.subject(),
                                    gap.says(),
                                    mass == null ? "not known" : kilograms(mass));
                        })
                        .toList());
    }

    static String kilograms(long milligrams) {
        return BigDecimal.valueOf(milligrams, KILOGRAM_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString() + " kg";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
