package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.epcis.query.BetweenTimes;
import io.ytterby.epcis.query.EventQuery;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.query.domain.EpcForm;
import io.ytterby.tracking.query.domain.NamedQuery;
import io.ytterby.tracking.query.domain.Schedule;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Sight;
import io.ytterby.tracking.query.domain.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for what is new to a follower of a named query: behind its position, and settled. */
@ApplicationScoped
public class FollowQuery {
    private static final int BATCH = 100;

    private final NamedQueries queries;
    private final SettledEvents events;
    private final ResolveGrams resolveGrams;
    private final JudgeEvents judge;
    private final EpcisJson json;
    private final Clock clock;

    FollowQuery(
            NamedQueries queries,
            SettledEvents events,
            ResolveGrams resolveGrams,
            JudgeEvents judge,
            EpcisJson json,
            Clock clock) {
        this.queries = queries;
        this.events = events;
        this.resolveGrams = resolveGrams;
        this.judge = judge;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What is new.
     *
     * @param document the events as an EPCISQueryDocument
     * @param until how far it reaches
     * @param goesOn whether more is there by now
     */
    public record Batch(ObjectNode document, int count, SettledPosition until, boolean goesOn) {}

    /** What is new to a subscriber. */
    @Transactional
    public Batch next(Subscription subscription) {
        var named = queries.find(subscription.sight().organisation(), subscription.queryName())
                .orElseThrow(() -> new IllegalStateException("the query has gone"));
        var query = query(named);
        if (subscription.initialTime() != null)
            query = query.and(new BetweenTimes(BetweenTimes.Clock.RECORD, subscription.initialTime(), null));
        return look(
                query,
                subscription.sight(),
                subscription.position(),
                subscription.startSnapshot(),
                new QueryDocument.Heading(named.name(), subscription.id().toString(), subscription.form()));
    }

    /** What is new to somebody who listens. */
    @Transactional
    public Batch next(
            NamedQuery named, Sight sight, SettledPosition position, @Nullable String unseenBy, EpcForm form) {
        return look(query(named), sight, position, unseenBy, new QueryDocument.Heading(named.name(), null, form));
    }

    /** Where somebody begins who listens from now on. */
    @Transactional
    public SettledEvents.Now now() {
        return events.now();
    }

    Optional<Schedule> schedule(Subscription subscription) {
        return Optional.ofNullable(subscription.schedule()).flatMap(text -> Subscribe.schedule(json.read(text)));
    }

    private EventQuery query(NamedQuery named) {
        if (EventQuery.parse(json.read(named.body())) instanceof EventQuery query) return resolveGrams.resolve(query);
        throw new IllegalStateException("a named query is none any more: " + named.name());
    }

    private Batch look(
            EventQuery query,
            Sight sight,
            SettledPosition position,
            @Nullable String unseenBy,
            QueryDocument.Heading heading) {
        var settled = events.after(query, sight, position, unseenBy, BATCH);
        List<ToldEvent> fitting = new ArrayList<>();
        for (var followed : settled.events()) {
            var event = judge.tell(followed.found());
            if (query.matches(JudgeEvents.queried(event))) fitting.add(event);
        }
        var document = QueryDocument.of(heading, fitting, clock.instant());
        return new Batch(document, fitting.size(), settled.until(), settled.goesOn());
    }
}
