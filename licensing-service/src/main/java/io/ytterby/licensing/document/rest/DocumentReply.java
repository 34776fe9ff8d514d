package io.ytterby.licensing.document.rest;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.document.domain.Document;
import io.ytterby.licensing.document.domain.DocumentKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document without its bytes.
 *
 * @param sizeBytes of its content, which lies at {@code /v1/documents/{id}/content}
 * @param type what its bytes were found to be
 */
record DocumentReply(
        UUID id,
        UUID applicationId,
        DocumentKind kind,
        String name,
        String sha256,
        long sizeBytes,
        String type,
        PersonId addedBy,
        Instant addedAt) {
    /** All documents of an application, in the order in which they came. */
    record DocumentsReply(List<DocumentReply> items) {
        static DocumentsReply of(List<Document> documents) {
            return new DocumentsReply(documents.stream().map(DocumentReply::of).toList());
        }
    }

    static DocumentReply of(Document document) {
        return new DocumentReply(
                document.id(),
                document.application().value(),
                document.kind(),
                document.name(),
                document.sha256(),
                document.size(),
                document.type().mediaType(),
                document.addedBy(),
                document.addedAt());
    }
}
