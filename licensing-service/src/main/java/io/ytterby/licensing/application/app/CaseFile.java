package io.ytterby.licensing.application.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.application.domain.Advice;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.CaseAdvice;
import io.ytterby.licensing.application.domain.Countersignature;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.application.domain.Ruling;
import java.util.List;
import java.util.Optional;

/** The papers beside an application: they are added to and never changed. */
public interface CaseFile {
    /** Which pair of eyes a person is in a case; nobody can be two. */
    enum Part {
        ADVISER,
        COUNTERSIGNER,
        /** Decided the case without having advised or signed. */
        DECIDER,
        APPEAL_REVIEWER,
        APPEAL_DECIDER
    }

    /** The person takes the part, unless they have one already. */
    void takePart(ApplicationId id, PersonId person, Part part);

    /** The part a person has in the case; empty if none. */
    Optional<Part> partOf(ApplicationId id, PersonId person);

    /** The adviser speaks for the department; who speaks for another already goes on doing so, and advice is refused by key. */
    void speakFor(ApplicationId id, PersonId adviser, Department department);

    void add(ApplicationId id, Advice advice);

    void add(ApplicationId id, Countersignature signature);

    void add(ApplicationId id, HistoryEntry entry);

    void add(ApplicationId id, Ruling ruling);

    /** Oldest first: the decision, and the one on appeal. */
    List<Ruling> rulings(ApplicationId id);

    /** With the departments that have to advise. */
    CaseAdvice advice(ApplicationId id);

    /** Oldest first, those of former rounds too. */
    List<Countersignature> signatures(ApplicationId id);

    /** Oldest first. */
    List<HistoryEntry> history(ApplicationId id);
}
