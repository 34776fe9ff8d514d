package io.ytterby.inspection.release.app;

import io.ytterby.inspection.declaration.app.LastLook;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.release.domain.ReleaseRules;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Weighs released goods once more as they leave: by the same rules, on what is known now. */
@Singleton
class LookAgain implements LastLook {
    private final GatherFacts gather;
    private final ReleaseRules rules;
    private final Clock clock;

    LookAgain(GatherFacts gather, ReleaseConfig config, Clock clock) {
        this.gather = gather;
        this.rules = new ReleaseRules(config.licensingSilence());
        this.clock = clock;
    }

    @Override
    public boolean letsGo(Declaration locked) {
        return rules.blockers(gather.of(locked), clock.instant()).isEmpty();
    }
}
