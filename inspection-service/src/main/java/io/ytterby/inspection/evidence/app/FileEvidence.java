package io.ytterby.inspection.evidence.app;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.evidence.domain.Content;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Somebody files a photograph, a paper or a statement in a case: at any time, also long after the goods have left. */
@ApplicationScoped
public class FileEvidence {
    private final Declarations declarations;
    private final EvidenceStore store;
    private final Journal journal;

    FileEvidence(Declarations declarations, EvidenceStore store, Journal journal) {
        this.declarations = declarations;
        this.store = store;
        this.journal = journal;
    }

    /**
     * What is filed.
     *
     * @param description what it shows, for people
     */
    public record Filing(
            DeclarationId declaration, EvidenceKind kind, String mediaType, byte[] bytes, String description) {}

    /** All that can come of it. */
    public sealed interface Outcome {
        record Filed(Sha256 sha256) implements Outcome {}

        record NoSuchDeclaration() implements Outcome {}

        record Empty() implements Outcome {}

        record TooLarge() implements Outcome {}
    }

    @Transactional
    public Outcome file(Actor actor, Filing filing) {
        if (filing.bytes().length == 0) return new Outcome.Empty();
        if (filing.bytes().length > Content.MOST_BYTES) return new Outcome.TooLarge();
        if (declarations.lock(filing.declaration()).isEmpty()) return new Outcome.NoSuchDeclaration();
        var detail = Map.of("description", filing.description());
        var sha256 =
                store.put(actor, filing.declaration(), filing.kind(), null, filing.mediaType(), filing.bytes(), detail);
        journal.write(new Change(
                actor,
                "evidence.filed",
                "declaration/" + filing.declaration(),
                Map.of("sha256", sha256.value(), "description", filing.description())));
        CrashPoint.reached("evidence.filed");
        return new Outcome.Filed(sha256);
    }
}
