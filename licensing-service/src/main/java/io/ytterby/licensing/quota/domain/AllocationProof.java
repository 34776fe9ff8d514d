package io.ytterby.licensing.quota.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Inputs, rule and result as one text, and its SHA-256. Whoever has the text can do the sum again.
 *
 * @param document canonical JSON: keys in the order of their code points, no blanks, whole numbers in plain digits
 * @param sha256 of its UTF-8 bytes, 64 lower-case hexadecimal digits
 */
public record AllocationProof(String document, String sha256) {
    /** Named in the document, so that a later change of a rule does not change what was proved by an earlier one. */
    public static final String ALGORITHM = "ytterby-quota-1";

    static AllocationProof of(QuotaTerms terms, Draw draw, List<Grant> grants, Unfairness unfairness) {
        var document = CanonicalJson.of(Map.ofEntries(
                Map.entry("algorithm", ALGORITHM),
                Map.entry("round", terms.round().toString()),
                Map.entry("element", terms.element().name()),
                Map.entry("year", terms.year()),
                Map.entry("availableMg", terms.availableMg()),
                Map.entry("rule", terms.rule().name()),
                Map.entry("floorMg", terms.floorMg()),
                Map.entry("lotMg", terms.lotMg()),
                Map.entry("seedCommitment", terms.seedCommitment()),
                Map.entry("seed", draw.seed()),
                Map.entry("beaconSource", terms.beaconSource()),
                Map.entry("beacon", draw.beacon()),
                Map.entry("grants", grants.stream().map(AllocationProof::grant).toList()),
                Map.entry(
                        "unfairness",
                        Map.of(
                                "fulfilmentGap", unfairness.fulfilmentGap().toString(),
                                "fulfilmentGapDecimal",
                                        unfairness.fulfilmentGap().decimal(),
                                "gini", unfairness.gini().toString(),
                                "giniDecimal", unfairness.gini().decimal(),
                                "largestRegretMg", unfairness.largestRegretMg()))));
        return new AllocationProof(document, sha256(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** In lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> grant(Grant grant) {
        return Map.of(
                "applicant", grant.applicant().value(),
                "askedMg", grant.askedMg(),
                "grantedMg", grant.grantedMg());
    }
}
