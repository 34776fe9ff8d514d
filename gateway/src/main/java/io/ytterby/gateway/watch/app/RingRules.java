package io.ytterby.gateway.watch.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.gateway.push.app.EventLog;
import io.ytterby.gateway.push.domain.Notice;
import io.ytterby.gateway.watch.app.Warnings.Standing;
import io.ytterby.gateway.watch.domain.Ring;
import io.ytterby.gateway.watch.domain.Rings;
import io.ytterby.gateway.watch.domain.WatchRule;
import io.ytterby.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Looks at all that one organisation watches. What rings for the first time is a warning, and a notice on its log. */
@ApplicationScoped
class RingRules {
    static final String RAISED = "ytterby.warning.raised.v1";

    private static final ZoneId LEGAL_DAYS = ZoneId.of("Asia/Shanghai");

    /** Rings beyond it are found at the next look: a rule over a hundred thousand lots must not fill a transaction. */
    private static final int AT_ONCE = 1_000;

    private final WatchRules rules;
    private final FindWatched findWatched;
    private final RingShares ringShares;
    private final Warnings warnings;
    private final EventLog log;
    private final ObjectMapper json;
    private final Clock clock;

    RingRules(
            WatchRules rules,
            FindWatched findWatched,
            RingShares ringShares,
            Warnings warnings,
            EventLog log,
            ObjectMapper json,
            Clock clock) {
        this.rules = rules;
        this.findWatched = findWatched;
        this.ringShares = ringShares;
        this.warnings = warnings;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    /** @return how many warnings were raised */
    @Transactional
    public int look(OrganisationId mine) {
        var document = rules.claim(mine);
        if (document.isEmpty()) return 0;
        var at = clock.instant();
        var rings = new Rings(LocalDate.ofInstant(at, LEGAL_DAYS));
        int raised = 0;
        for (var rule : document.get().rules()) {
            var found = switch (rule.kind()) {
                case STATUS_CHANGE -> changes(rule, mine);
                case SHARE_ABOVE_LINE -> ringShares.of(rule, mine, at);
                default -> findWatched.of(rule, mine).flatMap(thing -> rings.of(rule, thing));
            };
            var fresh = warnings.add(mine, found.toList(), at, AT_ONCE);
            log.append(fresh.stream().map(warning -> notice(mine, warning)).toList());
            raised += fresh.size();
        }
        return raised;
    }

    private Stream<Ring> changes(WatchRule rule, OrganisationId mine) {
        List<Standing> standings = findWatched
                .of(rule, mine)
                .flatMap(thing -> Rings.standing(thing)
                        .map(standing -> new Standing(thing.subject(), standing, Rings.version(thing)))
                        .stream())
                .toList();
        return warnings.see(mine, rule.id(), standings).stream()
                .map(one -> Rings.changed(rule, one.subject(), one.before(), one.now(), one.version()));
    }

    private Notice notice(OrganisationId mine, Warning warning) {
        var data = json.createObjectNode()
                .put("warningId", warning.id().toString())
                .put("rule", warning.rule())
                .put("kind", warning.kind().name())
                .put("subject", warning.subject())
                .put("says", warning.says())
                .put("raisedAt", warning.raisedAt().toString());
        try {
            return new Notice(
                    warning.id(), mine, RAISED, warning.subject(), warning.raisedAt(), json.writeValueAsString(data));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("a warning that cannot be written as JSON", never);
        }
    }
}
