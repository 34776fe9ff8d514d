package io.ytterby.licensing.screening.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The classes that legal forms of all countries fall into. Different classes are two firms more often than one. */
public enum LegalForm {
    /** Says only that it is a firm: company, corporation, enterprise. */
    COMPANY,
    LIMITED,
    STOCK,
    PARTNERSHIP,
    /** A one-person or family firm: FZE, EIRELI, IP. */
    SOLE,
    COOPERATIVE;

    /** Whether two sets of forms speak of different firms: {@code company} alone contradicts nothing. */
    static boolean contradict(Set<LegalForm> a, Set<LegalForm> b) {
        var one = EnumSet.noneOf(LegalForm.class);
        one.addAll(a);
        one.remove(COMPANY);
        if (one.isEmpty()) return false;
        var other = EnumSet.noneOf(LegalForm.class);
        other.addAll(b);
        other.remove(COMPANY);
        return !other.isEmpty() && Collections.disjoint(one, other);
    }
}
