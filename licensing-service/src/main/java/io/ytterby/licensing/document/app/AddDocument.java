package io.ytterby.licensing.document.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.application.app.Applications;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.document.domain.Document;
import io.ytterby.licensing.document.domain.DocumentKind;
import io.ytterby.licensing.document.domain.DocumentName;
import io.ytterby.licensing.document.domain.DocumentOutcome;
import io.ytterby.licensing.document.domain.DocumentOutcome.Done;
import io.ytterby.licensing.document.domain.DocumentOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a paper to an open application: first its bytes are made safe, then this writes that they belong to it. */
@ApplicationScoped
public class AddDocument {
    /** Papers of one application. */
    public static final int MOST = 50;

    private final Applications applications;
    private final Documents documents;
    private final DocumentStore store;
    private final Journal journal;
    private final Clock clock;

    AddDocument(Applications applications, Documents documents, DocumentStore store, Journal journal, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A paper whose bytes lie in the store.
     *
     * @param sha256 of its bytes
     */
    public record Paper(DocumentKind kind, DocumentName name, String sha256, long size) {}

    /** Whether it could take one more, before anybody sends its bytes; null if it could. */
    @Transactional
    public @Nullable Refused refusal(ApplicationId id, Actor actor) {
        return refusal(id, applications.lookUp(id), actor);
    }

    @Transactional
    public DocumentOutcome add(ApplicationId id, Paper paper, Actor actor) {
        var refusal = refusal(id, applications.claim(id), actor);
        if (refusal != null) return refusal;
        documents.hold(paper.sha256());
        if (!store.has(paper.sha256())) return new Refused.Swept();
        var document = new Document(
                UUID.randomUUID(),
                id,
                paper.kind(),
                paper.name().value(),
                paper.sha256(),
                paper.size(),
                paper.name().type(),
                actor.person(),
                clock.instant());
        if (!documents.add(document)) return there(document);
        journal.write(new Change(actor, "document.added", "application/" + id, detail(document)));
        return new Done(document);
    }

    private @Nullable Refused refusal(ApplicationId id, Optional<Application> found, Actor actor) {
        var application =
                found.filter(one -> one.exporter().equals(actor.organisation())).orElse(null);
        if (application == null) return new Refused.NoSuchApplication(id);
        if (application.status().isSettled()) return new Refused.NotNow(application.status());
        return documents.of(id).size() >= MOST ? new Refused.TooMany(MOST) : null;
    }

    private Refused there(Document same) {
        return documents.of(same.application()).stream()
                .filter(one -> one.sha256().equals(same.sha256()) && one.kind() == same.kind())
                .findFirst()
                .<Refused>map(Refused.ThereAlready::new)
                .orElseThrow();
    }

    static Map<String, Object> detail(Document document) {
        return Map.of(
                "document", document.id(),
                "kind", document.kind(),
                "name", document.name(),
                "sha256", document.sha256(),
                "size", document.size());
    }
}
