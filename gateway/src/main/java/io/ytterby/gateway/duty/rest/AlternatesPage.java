package io.ytterby.gateway.duty.rest;

import io.ytterby.gateway.duty.rest.Printed.Fact;
import io.ytterby.gateway.duty.rest.Printed.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Alternates as a page. */
final class AlternatesPage {
    private AlternatesPage() {}

    static Printed of(AlternatesV1.Reply reply) {
        return new Printed(
                "Alternates for rare-earth magnets",
                "Each with what stands behind it. CLAIMED is what somebody says; TESTED has a report; APPROVED has a person"
                        + " of yours and a part.",
                List.of(
                        new Fact("As of", reply.asOf().toString()),
                        new Fact("Permit judged for", reply.exportFrom() + " to " + reply.destination())),
                List.of(new Section(
                        "Alternates, best evidence first",
                        "None is known for this part.",
                        List.of("Alternate", "Instead of", "Evidence", "Source", "Cost", "Export permit", "Note"),
                        reply.items().stream().map(AlternatesPage::row).toList())),
                List.of(
                        "A cost is a claim of the source that is named; none is known where none is shown.",
                        "Whether a permit is needed is the control list's answer on this day for this composition and a"
                                + " civil end user; ask requirements:evaluate for your own consignment."));
    }

    private static List<String> row(AlternatesV1.Item item) {
        var one = item.alternate();
        var evidence = one.evidence();
        var cost = one.cost();
        return List.of(
                one.name() + " (" + one.route() + (one.part() == null ? "" : ", part " + one.part()) + ")",
                one.replaces(),
                evidence.grade() + joined(evidence.reference()) + joined(evidence.on()) + joined(evidence.approvedBy()),
                evidence.source(),
                cost == null
                        ? "none known"
                        : cost.fromPct().toPlainString() + " to " + cost.toPct().toPlainString() + " %: "
                                + cost.source(),
                item.permit().need() + joined(String.join(" ", item.permit().basis())) + ". "
                        + item.permit().says(),
                one.note() == null ? "" : one.note());
    }

    private static String joined(@Nullable Object more) {
        return more == null || more.toString().isEmpty() ? "" : ", " + more;
    }
}
