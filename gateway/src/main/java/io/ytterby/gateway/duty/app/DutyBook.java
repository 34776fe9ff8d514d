package io.ytterby.gateway.duty.app;

import io.quarkus.runtime.Startup;
import io.ytterby.gateway.duty.data.AlternateReader;
import io.ytterby.gateway.duty.data.RuleReader;
import io.ytterby.gateway.duty.domain.Alternate;
import io.ytterby.gateway.duty.domain.DutyRules;
import io.ytterby.gateway.duty.domain.RuleBook;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules and the known alternates: read at start, so that a file that means nothing stops the gateway before it answers. */
@Startup
@Singleton
public class DutyBook {
    /** The Union's acts begin and end by the clocks of Brussels. */
    private static final ZoneId UNION_DAYS = ZoneId.of("Europe/Brussels");

    private final RuleBook rules = RuleReader.rules();
    private final List<Alternate> alternates = AlternateReader.alternates();
    private final Clock clock;

    public DutyBook(Clock clock) {
        this.clock = clock;
    }

    public RuleBook rules() {
        return rules;
    }

    public List<Alternate> alternates() {
        return alternates;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(UNION_DAYS));
    }

    /**
     * @param day today if it is null
     * @throws ProblemException 400 for a day on which no rules held
     */
    public DutyRules on(@Nullable LocalDate day) {
        var asked = day == null ? today() : day;
        return rules.asOf(asked).orElseThrow(() -> new ProblemException(none(asked)));
    }

    private Problem none(LocalDate asked) {
        return Problems.invalid(
                "?asOf",
                "must not be before " + rules.versions().getFirst().inForceFrom() + ": no rules are known of " + asked
                        + ".");
    }
}
