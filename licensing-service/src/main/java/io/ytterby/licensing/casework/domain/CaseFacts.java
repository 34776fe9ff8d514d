package io.ytterby.licensing.casework.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Mass;
import java.util.HashSet;
import java.util.Set;

/**
 * What rules may ask of a case.
 *
 * @param kind of the licence that is asked for
 * @param mass of all its goods together
 * @param flags those that stand
 * @param engineFlags what the requirement engine noted on its goods, as {@code presumptions}
 */
public record CaseFacts(
        CountryCode destination,
        String endUserType,
        String kind,
        Set<ControlCode> controlCodes,
        Mass mass,
        Set<String> flags,
        Set<String> engineFlags,
        Set<String> presumptions) {
    public CaseFacts {
        controlCodes = Set.copyOf(controlCodes);
        flags = Set.copyOf(flags);
        engineFlags = Set.copyOf(engineFlags);
        presumptions = Set.copyOf(presumptions);
    }

    CaseFacts flagged(String kindOfFlag) {
        var more = new HashSet<>(flags);
        more.add(kindOfFlag);
        return new CaseFacts(destination, endUserType, kind, controlCodes, mass, more, engineFlags, presumptions);
    }
}
