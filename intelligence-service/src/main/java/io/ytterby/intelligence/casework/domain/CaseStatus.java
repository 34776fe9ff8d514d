package io.ytterby.intelligence.casework.domain;

import java.util.Set;

/** Where a case stands. A closed one may be opened again: new facts do not ask whether somebody was done. */
public enum CaseStatus {
    NEW,
    TRIAGE,
    OPEN,
    /** People are out: an inspection, a visit, a seizure. */
    FIELD,
    /** It is before a prosecutor, a court or another authority. */
    LEGAL,
    CLOSED;

    /** Where it can go from here, each move with its reason. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case NEW -> Set.of(TRIAGE, CLOSED);
            case TRIAGE -> Set.of(OPEN, CLOSED);
            case OPEN -> Set.of(TRIAGE, FIELD, LEGAL, CLOSED);
            case FIELD -> Set.of(OPEN, LEGAL);
            case LEGAL -> Set.of(OPEN, FIELD, CLOSED);
            case CLOSED -> Set.of(OPEN);
        };
    }
}
