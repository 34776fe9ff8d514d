package io.ytterby.inspection.evidence.app;

import io.ytterby.credentials.evidence.BundleFile;
import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.credentials.evidence.CaseHead;
import io.ytterby.inspection.evidence.app.CaseEntries.Chained;
import io.ytterby.inspection.evidence.domain.Content;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.DeclarationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a case for a court: its chain with a signed head, and every file. The same case gives the same bytes. */
@ApplicationScoped
public class ExportCase {
    private final CaseEntries entries;
    private final Contents contents;
    private final EvidenceSigner signer;

    ExportCase(CaseEntries entries, Contents contents, EvidenceSigner signer) {
        this.entries = entries;
        this.contents = contents;
        this.signer = signer;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        /** What is to be written; its files are read one by one while that happens. */
        record Ready(List<CaseEntry> chain) implements Outcome {
            public Ready {
                chain = List.copyOf(chain);
            }
        }

        /** There is no such case, or nothing has been filed in it. */
        record Nothing() implements Outcome {}

        record TooLong() implements Outcome {}
    }

    public Outcome prepare(DeclarationId declaration) {
        var chain = entries.list(declaration, 0, BundleFile.MOST_ENTRIES + 1);
        if (chain.isEmpty()) return new Outcome.Nothing();
        if (chain.size() > BundleFile.MOST_ENTRIES) return new Outcome.TooLong();
        return new Outcome.Ready(chain.stream().map(Chained::entry).toList());
    }

    public void write(Outcome.Ready ready, OutputStream out) throws IOException {
        var chain = ready.chain();
        var last = chain.getLast();
        var head = new CaseHead(last.caseId(), chain.size(), last.hash(), last.at()).signedBy(signer.key());
        BundleFile.write(out, chain, head, signer.publicKey().multibase(), this::bytes);
    }

    private byte[] bytes(String sha256) throws IOException {
        return contents.find(new Sha256(sha256))
                .map(Content::bytes)
                .orElseThrow(() -> new FileNotFoundException("the store has lost " + sha256));
    }
}
