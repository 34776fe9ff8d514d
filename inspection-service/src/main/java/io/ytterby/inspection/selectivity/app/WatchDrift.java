package io.ytterby.inspection.selectivity.app;

import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.domain.Drift;
import io.ytterby.inspection.selectivity.domain.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The shares of the lanes week by week, beside what the profile in force is meant to give. */
@ApplicationScoped
public class WatchDrift {
    private static final List<Lane> PICKED = List.of(Lane.RED, Lane.YELLOW, Lane.BLUE);

    private final Feedback feedback;
    private final ProfileInForce profiles;

    WatchDrift(Feedback feedback, ProfileInForce profiles) {
        this.feedback = feedback;
        this.profiles = profiles;
    }

    /** A lane in a week. */
    public record OfLane(LocalDate monday, Lane lane, Drift drift) {}

    @Transactional
    public List<OfLane> weeks(Instant from, Instant to) {
        var profile = profiles.on(profiles.today()).profile();
        var all = new ArrayList<OfLane>();
        for (var week : feedback.weeks(from, to))
            for (var lane : PICKED) all.add(new OfLane(week.monday(), lane, drift(profile, week, lane)));
        return all;
    }

    private static Drift drift(Profile profile, Feedback.Week week, Lane lane) {
        long all = week.byLane().values().stream().mapToLong(Long::longValue).sum();
        return new Drift(
                week.byLane().getOrDefault(lane, 0L), all, profile.expected().get(lane));
    }
}
