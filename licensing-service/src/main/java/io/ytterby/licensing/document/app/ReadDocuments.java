package io.ytterby.licensing.document.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.app.ReadApplications;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.document.domain.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the papers of an application: whoever may see the application may see them. */
@ApplicationScoped
public class ReadDocuments {
    private final ReadApplications readApplications;
    private final Documents documents;
    private final DocumentStore store;

    ReadDocuments(ReadApplications readApplications, Documents documents, DocumentStore store) {
        this.readApplications = readApplications;
        this.documents = documents;
        this.store = store;
    }

    /** Empty if there is no such application that the actor may see. */
    @Transactional
    public Optional<List<Document>> of(ApplicationId id, Actor reader) {
        return readApplications.read(id, reader).map(found -> documents.of(id));
    }

    @Transactional
    public Optional<Document> read(UUID id, Actor reader) {
        return documents
                .lookUp(id)
                .filter(found ->
                        readApplications.read(found.application(), reader).isPresent());
    }

    /** Its bytes; to be closed. */
    public InputStream bytes(Document document) throws IOException {
        return store.open(document.sha256());
    }
}
