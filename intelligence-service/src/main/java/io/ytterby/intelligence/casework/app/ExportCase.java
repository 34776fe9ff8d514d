package io.ytterby.intelligence.casework.app;

import io.ytterby.credentials.evidence.BundleFile;
import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.credentials.evidence.CaseHead;
import io.ytterby.credentials.evidence.CaseState;
import io.ytterby.intelligence.casework.app.CaseContents.Content;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.Decision;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/**
 * Makes a case ready for a court: on paper and as JSON, both filed in the case, so that its own chain vouches for them and
 * says who took it out and when. What is then written is the chain up to there; the same export gives the same bytes.
 */
@ApplicationScoped
public class ExportCase {
    private final CaseFiles files;
    private final CaseContents contents;
    private final WorkOnCase work;
    private final CaseChain chain;
    private final CasePrinter printer;
    private final CaseSigner signer;
    private final KeepApart keepApart;

    ExportCase(
            CaseFiles files,
            CaseContents contents,
            WorkOnCase work,
            CaseChain chain,
            CasePrinter printer,
            CaseSigner signer,
            KeepApart keepApart) {
        this.files = files;
        this.contents = contents;
        this.work = work;
        this.chain = chain;
        this.printer = printer;
        this.signer = signer;
        this.keepApart = keepApart;
    }

    /** All that can come of making or fetching one. */
    public sealed interface Outcome {
        /** @param entries the chain's, with the export's own */
        record Made(UUID export, CaseFile file, long entries) implements Outcome {}

        /** What is to be written; its files are read one by one while that happens. */
        record Ready(CaseId id, List<CaseEntry> chain) implements Outcome {
            public Ready {
                chain = List.copyOf(chain);
            }
        }

        record Nothing() implements Outcome {}

        /** The chain is longer than a bundle may be. */
        record TooLong() implements Outcome {}

        /** A file of it was taken out since: make a new one. */
        record Gone() implements Outcome {}
    }

    @Transactional
    public Outcome make(Actor actor, CaseId id) {
        if (!keepApart.sees(actor, id)) return new Outcome.Nothing();
        var file = files.lock(id).orElse(null);
        if (file == null) return new Outcome.Nothing();
        if (file.version() + 2 > BundleFile.MOST_ENTRIES) return new Outcome.TooLong();
        var before = files.entries(id, 0, BundleFile.MOST_ENTRIES);
        var export = UUID.randomUUID();
        var plain = before.stream().map(CaseFiles.Chained::entry).toList();
        add(actor, file, export, "JSON", "application/json", CaseState.bytes(plain), file.version());
        var last = add(actor, file, export, "PDF", "application/pdf", printer.pdf(file, before), file.version());
        files.addExport(export, id, last.version());
        return new Outcome.Made(export, last, last.version());
    }

    private CaseFile add(Actor actor, CaseFile file, UUID export, String form, String type, byte[] bytes, long covers) {
        var sha256 = KeepEvidence.sha256(bytes);
        contents.add(file.id(), sha256, new Content(type, bytes), actor.person(), chain.now());
        var said = new CaseEvent.Exported(export, form, sha256, covers);
        var outcome = work.step(actor, file.id(), _ -> new Decision.Allowed(said));
        if (outcome instanceof CaseOutcome.Done(var next)) return next;
        throw new IllegalStateException("case " + file.id() + " was there and locked, and is not any more");
    }

    public Outcome fetch(Actor actor, CaseId id, UUID export) {
        if (!keepApart.sees(actor, id)) return new Outcome.Nothing();
        var entries = files.export(export, id).orElse(null);
        if (entries == null) return new Outcome.Nothing();
        var plain = files.entries(id, 0, Math.toIntExact(entries)).stream()
                .map(CaseFiles.Chained::entry)
                .toList();
        var missing = BundleFile.contents(plain).stream()
                .anyMatch(sha256 -> contents.find(id, sha256).isEmpty());
        return missing ? new Outcome.Gone() : new Outcome.Ready(id, plain);
    }

    public void write(Outcome.Ready ready, OutputStream out) throws IOException {
        var plain = ready.chain();
        var last = plain.getLast();
        var head = new CaseHead(last.caseId(), plain.size(), last.hash(), last.at()).signedBy(signer.key());
        BundleFile.write(
                out,
                plain,
                head,
                signer.publicKey().multibase(),
                sha256 -> contents.find(ready.id(), sha256)
                        .map(Content::bytes)
                        .orElseThrow(() -> new IOException("the store has lost " + sha256)));
    }
}
