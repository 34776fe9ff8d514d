package io.ytterby.licensing.casework.app;

import io.quarkus.runtime.Startup;
import io.ytterby.licensing.casework.data.DeskRulesReader;
import io.ytterby.licensing.casework.domain.DeskRules;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules in use: read at start, so that a file that does not hold together stops the service before it answers. */
@Startup
@ApplicationScoped
public class Rules {
    private final DeskRules current = DeskRulesReader.readShipped();

    public DeskRules current() {
        return current;
    }
}
