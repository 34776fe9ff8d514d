package io.ytterby.licensing.quota.domain;

import java.util.ArrayList;
import java.util.List;

/** Does the sum again and says where a document differs from it. */
public final class VerifyAllocation {
    private VerifyAllocation() {}

    /**
     * @param claimed the grants as the document has them
     * @param sha256 as it was published, in lower-case hexadecimal; empty if the document alone is to be checked
     * @return what is wrong, in sentences; empty if the document holds
     */
    public static List<String> faults(
            QuotaTerms terms, Draw draw, List<Grant> claimed, String document, String sha256) {
        var faults = new ArrayList<String>();
        if (terms.rule() == QuotaRule.SEEDED_LOTTERY
                && !terms.seedCommitment().equals(QuotaRound.commitment(draw.seed())))
            faults.add("The seed is not the one that was committed to.");
        var computed = Allocation.of(terms, draw);
        for (int i = 0; i < computed.grants().size(); i++) {
            var right = computed.grants().get(i);
            if (!claimed.contains(right))
                faults.add(right.applicant() + " should get " + right.grantedMg() + " mg of " + right.askedMg() + ".");
        }
        if (faults.isEmpty() && !computed.proof().document().equals(document))
            faults.add("The document is not the canonical one of these inputs; the right one has the SHA-256 "
                    + computed.proof().sha256() + ".");
        if (faults.isEmpty()
                && !sha256.isEmpty()
                && !sha256.equals(computed.proof().sha256())) faults.add("The SHA-256 is that of another document.");
        return faults;
    }
}
