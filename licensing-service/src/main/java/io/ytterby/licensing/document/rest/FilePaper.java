package io.ytterby.licensing.document.rest;

import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.document.app.AddDocument;
import io.ytterby.licensing.document.app.AddDocument.Paper;
import io.ytterby.licensing.document.domain.DocumentOutcome.Done;
import io.ytterby.licensing.document.domain.DocumentOutcome.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Files a paper once per Idempotency-Key. The key is held against the hash of the bytes instead of the bytes: they are safe
 * before the transaction begins, so none is open while a slow line sends them.
 */
@ApplicationScoped
class FilePaper {
    private final AddDocument addDocument;
    private final Caller caller;

    FilePaper(AddDocument addDocument, Caller caller) {
        this.addDocument = addDocument;
        this.caller = caller;
    }

    @Idempotent
    Response file(ApplicationId id, Paper paper) {
        return switch (addDocument.add(id, paper, caller.actor())) {
            case Done(var document) ->
                Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, "/v1/documents/" + document.id())
                        .entity(DocumentReply.of(document))
                        .build();
            case Refused refused -> DocumentProblems.of(refused).response();
        };
    }
}
