package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.Criterion;
import io.ytterby.epcis.query.EpcPattern;
import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.MatchEpc;
import io.ytterby.epcis.query.MatchEpc.Role;
import io.ytterby.gramcodes.gs1.GramIdentity;
import io.ytterby.tracking.gram.app.LookUpGram;
import io.ytterby.tracking.query.domain.GramEvent;
import io.ytterby.tracking.query.domain.GramSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers for grams that no event lists. Events name lots, whatever their mass; a code names a gram, and the gram's
 * history says which lot it lay in when. So a query for the code finds the events of those lots in those times.
 */
@ApplicationScoped
public class ResolveGrams {
    private final LookUpGram lookUpGram;
    private final GramLives lives;
    private final QueryConfig config;

    ResolveGrams(LookUpGram lookUpGram, GramLives lives, QueryConfig config) {
        this.lookUpGram = lookUpGram;
        this.lives = lives;
        this.config = config;
    }

    /** The same query, each of its gram codes with the events that are about it. */
    public EventQuery resolve(EventQuery query) {
        return query.map(
                criterion -> criterion instanceof MatchEpc match && match.isOfInstances() ? resolve(match) : criterion);
    }

    private Criterion resolve(MatchEpc match) {
        var events = new HashSet<>(match.unlisted());
        for (var pattern : match.patterns())
            gram(pattern).ifPresent(gram -> events.addAll(eventsOf(gram, match.roles())));
        return match.knowing(events);
    }

    /** The gram that a code truly names; none if the code is not ours, or is on another trade item's label. */
    private Optional<Long> gram(EpcPattern pattern) {
        if (pattern.isPattern()) return Optional.empty();
        var identity = GramIdentity.read(pattern.asked());
        var code = identity.map(GramIdentity::code).orElse(pattern.asked());
        return lookUpGram
                .find(code)
                .filter(gram -> identity.isEmpty() || identity.get().gtin().equals(gram.gtin()))
                .map(gram -> gram.code().gram());
    }

    private Set<Long> eventsOf(long gram, Set<Role> roles) {
        var spans = lives.spansOf(gram);
        var events = lives.eventsOf(spans, config.gramEvents() + 1);
        if (events.size() > config.gramEvents())
            throw new FoundEvents.TooComplexException("more events are about this gram than one query may know");
        var fitting = new HashSet<Long>();
        for (var event : events) if (fits(event, spans, roles)) fitting.add(event.seq());
        return fitting;
    }

    /** A gram is what a lot's event is about; of a transformation it may be what went in, what came out, or both. */
    private static boolean fits(GramEvent event, List<GramSpan> spans, Set<Role> roles) {
        return (roles.contains(Role.EPC) && !event.transformation())
                || (roles.contains(Role.INPUT) && event.tookIn())
                || (roles.contains(Role.OUTPUT) && event.broughtOut(spans.get(event.span())));
    }
}
