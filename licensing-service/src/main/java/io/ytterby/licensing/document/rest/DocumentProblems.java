package io.ytterby.licensing.document.rest;

import io.ytterby.kit.problem.FieldError;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.document.domain.DocumentOutcome.Refused;
import io.ytterby.licensing.document.domain.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each refusal as a problem. */
final class DocumentProblems {
    private DocumentProblems() {}

    static Problem of(Refused refused) {
        return switch (refused) {
            case Refused.NoSuchApplication(var id) -> Problems.notFound("application", id);
            case Refused.NoSuchDocument(var id) -> Problems.notFound("document", id);
            case Refused.NotNow(var status) ->
                Problem.of(
                        "document-not-now",
                        409,
                        "The application's papers cannot be changed now",
                        "It is " + status + ". Papers are added while it is open, and taken out while it is a draft.",
                        Map.of("currentStatus", status));
            case Refused.TooMany(var most) ->
                Problem.of(
                        "documents-too-many",
                        409,
                        "The application has as many documents as it may",
                        "At most " + most + ". Bring several papers together in one PDF.");
            case Refused.TooLarge(var most) ->
                Problem.of(
                        "document-too-large",
                        413,
                        "The document is too large",
                        "At most " + most / (1024 * 1024) + " MB. Split it, or scan it at a lower resolution.",
                        Map.of("limitBytes", most));
            case Refused.Empty ignored ->
                Problem.of("document-empty", 422, "The document is empty", "Not one byte came. Send the file again.");
            case Refused.UnknownType ignored ->
                Problem.of(
                        "document-type-unknown",
                        422,
                        "This is none of the types of document that are taken",
                        "Its bytes are neither PDF, PNG, JPEG, DOCX or XLSX without macros, nor text in UTF-8.");
            case Refused.Mismatch(var claimed, var found) ->
                Problem.of(
                                "document-type-mismatch",
                                422,
                                "The document is not what it says it is",
                                "It says it is " + claimed + ", but its bytes are " + words(found)
                                        + ". Send it under its true type.")
                        .with(List.of(new FieldError("?name", "must end as the bytes are.")));
            case Refused.ThereAlready(var document) ->
                Problem.of(
                        "document-there",
                        409,
                        "The application has this document already",
                        "The same bytes are there as " + document.name() + ".",
                        Map.of("documentId", document.id()));
            case Refused.Swept ignored -> Problems.busy();
        };
    }

    private static String words(Set<DocumentType> types) {
        return String.join(
                " or ", types.stream().map(DocumentType::mediaType).sorted().toList());
    }
}
