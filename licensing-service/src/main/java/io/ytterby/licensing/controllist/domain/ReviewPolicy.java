package io.ytterby.licensing.controllist.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * With what leaning an application is reviewed.
 *
 * @param applies the instrument it belongs to
 * @param togetherWith another instrument that must bind too, and then stands in the basis
 * @param when one of these must hold
 * @param generalLicence whether a general licence may be used all the same
 */
public record ReviewPolicy(
        String id,
        InstrumentId applies,
        @Nullable InstrumentId togetherWith,
        String words,
        List<Condition> when,
        Presumption presumption,
        boolean generalLicence,
        Set<String> flags,
        Confidence confidence) {

    boolean holds(Circumstances given) {
        return when.stream().anyMatch(one -> one.holds(given));
    }
}
