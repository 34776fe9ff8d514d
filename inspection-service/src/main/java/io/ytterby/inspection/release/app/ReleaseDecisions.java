package io.ytterby.inspection.release.app;

import io.ytterby.kernel.DeclarationId;
import java.util.List;

/** All decisions on requests for release; none is ever changed. */
public interface ReleaseDecisions {
    void add(ReleaseDecision decision);

    /** The newest 100 of a declaration, the newest first. */
    List<ReleaseDecision> of(DeclarationId declaration);
}
