package io.ytterby.inspection.diversion.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tests of intelligence a declaration's trade has failed. A route or a heading alone fits nothing: it takes the same
 * container, the same licence, or one of the parties under the same heading.
 */
@Singleton
public class DiversionHits {
    private final DiversionAlerts alerts;

    DiversionHits(DiversionAlerts alerts) {
        this.alerts = alerts;
    }

    /** The names of the failed tests, such as {@code MASS_BALANCE}; empty if no alert fits. */
    public Set<String> testsOf(Declaration declaration) {
        var tests = new TreeSet<String>();
        for (var alert : alerts.fitting(declaration.form())) tests.addAll(alert.tests());
        return tests;
    }
}
