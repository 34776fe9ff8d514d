package io.ytterby.licensing.document.domain;

import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.ApplicationStatus;
import java.util.Set;
import java.util.UUID;

/** All that can come of adding or removing a document. */
public sealed interface DocumentOutcome {
    record Done(Document document) implements DocumentOutcome {}

    /** Nothing was changed. */
    sealed interface Refused extends DocumentOutcome {
        record NoSuchApplication(ApplicationId id) implements Refused {}

        record NoSuchDocument(UUID id) implements Refused {}

        /** It takes no more papers, or gives none back. */
        record NotNow(ApplicationStatus status) implements Refused {}

        record TooMany(int most) implements Refused {}

        record TooLarge(long mostBytes) implements Refused {}

        record Empty() implements Refused {}

        /** None of the types we take, or not wholly so. */
        record UnknownType() implements Refused {}

        /** @param found what its bytes are */
        record Mismatch(String claimed, Set<DocumentType> found) implements Refused {}

        record ThereAlready(Document document) implements Refused {}

        /** The bytes were swept away between their arrival and this step: to be sent again. */
        record Swept() implements Refused {}
    }
}
