package io.ytterby.inspection.report.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.inspection.evidence.app.CaseEntries;
import io.ytterby.inspection.evidence.app.CaseEntries.Chained;
import io.ytterby.inspection.result.app.ResultMoved;
import io.ytterby.issuing.document.app.IssueCredential;
import io.ytterby.issuing.document.app.IssueCredential.Draft;
import io.ytterby.issuing.document.app.TakeBack;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Signs what two persons stand for, a report for each lot, in the transaction that verifies it: no verified result without its
 * reports. A reversal takes them back.
 */
@Singleton
class ReportResult {
    private static final CredentialType TYPE = CredentialType.INSPECTION_REPORT;

    private final CaseEntries chain;
    private final IssueCredential issueCredential;
    private final TakeBack takeBack;

    ReportResult(CaseEntries chain, IssueCredential issueCredential, TakeBack takeBack) {
        this.chain = chain;
        this.issueCredential = issueCredential;
        this.takeBack = takeBack;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes ResultMoved moved) {
        switch (moved.fact()) {
            case "result-verified" -> issue(moved);
            case "result-reversed" ->
                takeBack.all(moved.actor(), TYPE, subject(moved.result().id()), "the finding was reversed");
            default -> {
                // What one person recorded counts for nothing yet.
            }
        }
    }

    /** The verification itself is the chain's last entry by now, so its hash covers all that the result rests on. */
    private void issue(ResultMoved moved) {
        var evidence = chain.last(moved.declaration().id()).map(Chained::hash).orElseThrow();
        for (var lot : moved.declaration().form().lots()) {
            var report = ReportOfLot.of(
                    moved.declaration(), moved.result(), lot, moved.actor().organisation(), evidence);
            var draft = new Draft(TYPE, subject(moved.result().id()), report.toJson(), null);
            issueCredential.issue(moved.actor(), moved.actor().organisation(), draft);
        }
    }

    static String subject(UUID result) {
        return "result/" + result;
    }
}
