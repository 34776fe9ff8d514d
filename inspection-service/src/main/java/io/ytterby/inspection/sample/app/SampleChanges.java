package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.evidence.app.CaseChains;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.sample.domain.Sample;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes down what happened to a sample: in the audit, and in the chain of its case. */
@Singleton
class SampleChanges {
    private final CaseChains chains;
    private final Journal journal;

    SampleChanges(CaseChains chains, Journal journal) {
        this.chains = chains;
        this.journal = journal;
    }

    /**
     * In the transaction that wrote the rows. A crash point named as the action stands at its end.
     *
     * @param done in the past: {@code sample-verified}
     * @param detail what is worth knowing beside the state
     */
    void told(Actor actor, Sample now, String done, EvidenceKind kind, Map<String, ?> detail) {
        var subject = "sample/" + now.id();
        var said = new LinkedHashMap<String, Object>(detail);
        said.put("done", done);
        said.put("state", now.state().word());
        chains.append(actor, now.declaration(), kind, subject, said);
        var action = done.replaceFirst("-", ".");
        journal.write(new Change(actor, action, subject, said));
        CrashPoint.reached(action);
    }
}
