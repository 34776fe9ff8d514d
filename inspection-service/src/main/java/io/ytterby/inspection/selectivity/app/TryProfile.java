package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.domain.Assessment;
import io.ytterby.inspection.selectivity.domain.Policy;
import io.ytterby.inspection.selectivity.domain.Profile;
import io.ytterby.inspection.selectivity.domain.Recent;
import io.ytterby.kernel.DeclarationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a profile would do, without doing it. */
@ApplicationScoped
public class TryProfile {
    private static final ZoneId LEGAL_DAY = ZoneId.of("Asia/Shanghai");

    private final Profiles profiles;
    private final ProfileInForce inForce;
    private final Selections selections;
    private final GatherFacts gather;
    private final Clock clock;

    TryProfile(Profiles profiles, ProfileInForce inForce, Selections selections, GatherFacts gather, Clock clock) {
        this.profiles = profiles;
        this.inForce = inForce;
        this.selections = selections;
        this.gather = gather;
        this.clock = clock;
    }

    /**
     * A profile tried on what was judged before, with the facts as they were and the same draws.
     *
     * @param were how many of them went to each lane
     * @param would how many would go there
     * @param raised how many would be looked at more closely
     * @param lowered how many less closely
     */
    public record DryRun(
            long version, int declarations, Map<Lane, Long> were, Map<Lane, Long> would, long raised, long lowered) {}

    /** What the rules say of goods that nobody has declared; the draw is not asked. */
    public record WhatIf(long profileVersion, Assessment assessment, BigDecimal propensity) {}

    @Transactional
    public Optional<DryRun> on(long version, int last) {
        return profiles.lookUp(version).map(found -> {
            var profile = ProfileInForce.parse(found);
            var were = new EnumMap<Lane, Long>(Lane.class);
            var would = new EnumMap<Lane, Long>(Lane.class);
            for (var lane : Lane.values()) {
                were.put(lane, 0L);
                would.put(lane, 0L);
            }
            long raised = 0;
            long lowered = 0;
            var judged = selections.firsts(last);
            for (var selection : judged) {
                var day = found.effectiveFrom();
                var on = LocalDate.ofInstant(selection.at(), LEGAL_DAY);
                var lane = Policy.choose(
                                profile, selection.facts(), selection.draw(), Recent.NONE, on.isBefore(day) ? day : on)
                        .lane();
                were.merge(selection.lane(), 1L, Long::sum);
                would.merge(lane, 1L, Long::sum);
                if (lane.isAbove(selection.lane())) raised++;
                if (selection.lane().isAbove(lane)) lowered++;
            }
            return new DryRun(version, judged.size(), were, would, raised, lowered);
        });
    }

    @Transactional
    public WhatIf whatIf(DeclarationForm form) {
        var now = clock.instant();
        var imagined = new Declaration(DeclarationId.random(), form, now, now, DeclarationState.lodged());
        var today = inForce.today();
        var profile = inForce.on(today);
        var assessment = Assessment.of(profile.profile(), gather.of(imagined), today);
        return new WhatIf(profile.version(), assessment, propensity(profile.profile(), assessment));
    }

    private static BigDecimal propensity(Profile profile, Assessment assessment) {
        return Policy.propensity(assessment, profile.randomShare());
    }
}
