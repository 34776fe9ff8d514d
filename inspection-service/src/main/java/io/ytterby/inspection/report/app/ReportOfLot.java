package io.ytterby.inspection.report.app;

import io.ytterby.credentials.vc.InspectionReport;
import io.ytterby.credentials.vc.Party;
import io.ytterby.credentials.vc.Scheme;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationLine;
import io.ytterby.inspection.order.domain.Outcome;
import io.ytterby.inspection.result.domain.InspectionResult;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what was found of one lot, as a report says it. */
final class ReportOfLot {
    /** Legal days are days there. */
    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalDate METHOD_SINCE = LocalDate.of(2026, 1, 1);

    private ReportOfLot() {}

    /** @param evidence the hash of the case's last entry, which covers all before it */
    static InspectionReport of(
            Declaration declaration, InspectionResult result, LotId lot, OrganisationId office, String evidence) {
        var form = declaration.form();
        var lines = form.lines().stream().filter(line -> line.lot().equals(lot)).toList();
        var mass = lines.stream().map(DeclarationLine::mass).reduce(Mass.ZERO, Mass::plus);
        var goods = lines.stream()
                .map(line -> "HS " + line.hsCode())
                .distinct()
                .limit(10)
                .collect(Collectors.joining(", "));
        return new InspectionReport(
                result.id() + "/" + lot,
                organisation(form.exporter()),
                method(office),
                new Party("urn:ytterby:lot:" + lot, goods),
                new Party("urn:unlocode:" + form.port(), form.port().value()),
                LocalDate.ofInstant(result.recordedAt(), LEGAL_ZONE),
                word(result.outcome()),
                lot.toString(),
                mass.milligrams(),
                measured(result),
                evidence);
    }

    /** What the office does by its own rules: two persons for each finding, and a chain of evidence for each case. */
    private static Scheme method(OrganisationId office) {
        return new Scheme(
                "urn:ytterby:scheme:customs-inspection",
                "Inspection of declared goods by customs",
                "One person records what was found and another verifies it; what it rests on is chained by hash.",
                "1",
                METHOD_SINCE,
                organisation(office));
    }

    private static Party organisation(OrganisationId id) {
        return new Party("urn:ytterby:organisation:" + id, id.value(), id.value());
    }

    private static Map<String, String> measured(InspectionResult result) {
        var measured = new TreeMap<String, String>();
        result.shares()
                .forEach((element, percent) -> measured.put(
                        element.name(), percent.stripTrailingZeros().toPlainString()));
        return measured;
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case CONFORMS -> "AS_DECLARED";
            case DISCREPANT, CONTROLLED_ELEMENT_FOUND -> "NOT_AS_DECLARED";
            case INCONCLUSIVE -> "INCONCLUSIVE";
        };
    }
}
