package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.ApplicationId;
import java.util.List;

/** Where the requirement engine's answers of a case are kept: added once, never changed. */
public interface Assessments {
    void add(ApplicationId id, Assessment assessment);

    /** In the order of the lines; only those of lines that say what their goods are. */
    List<Assessment> of(ApplicationId id);
}
