package io.ytterby.credentials.vc;

import io.ytterby.credentials.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an inspection found of goods, in the shape of UNTP's attestation of an inspection.
 *
 * @param subject whom the goods belong to
 * @param result {@code AS_DECLARED}, {@code NOT_AS_DECLARED} or {@code INCONCLUSIVE}
 * @param elements what was measured, per cent of mass, decimals as texts
 * @param evidence the hash, in hex, of the last entry of the case's chain, which covers all before it
 */
public record InspectionReport(
        String number,
        Party subject,
        Scheme method,
        Party goods,
        Party place,
        LocalDate inspectedOn,
        String result,
        String lot,
        long massMg,
        Map<String, String> elements,
        String evidence) {
    public InspectionReport {
        elements = Map.copyOf(elements);
    }

    /** The credential's subject. */
    public Json.Obj toJson() {
        return Json.Obj.of(
                "type",
                List.of("ConformityAttestation", "Attestation"),
                "id",
                "urn:ytterby:inspection:" + number,
                "name",
                "Inspection report " + number,
                "assessorLevel",
                "3rdParty",
                "assessmentLevel",
                "GovtApproval",
                "attestationType",
                "inspection",
                "issuedToParty",
                subject.toJson(),
                "scope",
                method.toJson(),
                "assessment",
                List.of(assessment()),
                "auditableEvidence",
                Json.Obj.of(
                        "linkURL",
                        "urn:ytterby:inspection:" + number + ":evidence",
                        "linkName",
                        "Evidence bundle",
                        "hashDigest",
                        evidence,
                        "hashMethod",
                        "SHA-256"),
                "reportNumber",
                number,
                "result",
                result,
                "lotId",
                lot,
                "netMassMg",
                Long.toString(massMg),
                "measured",
                measured());
    }

    private Json.Obj assessment() {
        return Json.Obj.of(
                "type", List.of("ConformityAssessment", "Declaration"),
                "id", "urn:ytterby:inspection:" + number + ":assessment:1",
                "assessmentDate", inspectedOn.toString(),
                "conformityTopic", "governance.compliance",
                "conformance", result.equals("AS_DECLARED"),
                "assessedProduct",
                        List.of(Json.Obj.of(
                                "type",
                                List.of("ProductVerification"),
                                "product",
                                goods.toJson(),
                                "IDverifiedByCAB",
                                true)),
                "assessedFacility",
                        List.of(Json.Obj.of("type", List.of("FacilityVerification"), "facility", place.toJson())));
    }

    private List<Json.Obj> measured() {
        return new TreeMap<>(elements)
                .entrySet().stream()
                        .map(one -> Json.Obj.of("element", one.getKey(), "massPercent", one.getValue()))
                        .toList();
    }
}
