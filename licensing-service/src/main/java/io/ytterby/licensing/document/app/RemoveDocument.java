package io.ytterby.licensing.document.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.licensing.application.app.Applications;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import io.ytterby.licensing.document.domain.DocumentOutcome;
import io.ytterby.licensing.document.domain.DocumentOutcome.Done;
import io.ytterby.licensing.document.domain.DocumentOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a paper out of a draft. What was handed in stays: the authority has read it. */
@ApplicationScoped
public class RemoveDocument {
    private final Applications applications;
    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    RemoveDocument(Applications applications, Documents documents, Journal journal, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public DocumentOutcome remove(UUID id, Actor actor) {
        var known = documents.lookUp(id).orElse(null);
        if (known == null) return new Refused.NoSuchDocument(id);
        var application = applications
                .claim(known.application())
                .filter(one -> one.exporter().equals(actor.organisation()))
                .orElse(null);
        if (application == null) return new Refused.NoSuchDocument(id);
        if (application.status() != ApplicationStatus.DRAFT) return new Refused.NotNow(application.status());
        var removed = documents.remove(id, actor.person(), clock.instant());
        if (removed.isEmpty()) return new Refused.NoSuchDocument(id);
        journal.write(
                new Change(actor, "document.removed", "application/" + known.application(), AddDocument.detail(known)));
        return new Done(removed.get());
    }
}
