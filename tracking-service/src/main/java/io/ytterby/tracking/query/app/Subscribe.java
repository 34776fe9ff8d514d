package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.query.domain.EpcForm;
import io.ytterby.tracking.query.domain.Schedule;
import io.ytterby.tracking.query.domain.SettledPosition;
import io.ytterby.tracking.query.domain.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a query a standing one: whenever an event fits, or at set times, an address is told. */
@ApplicationScoped
public class Subscribe {
    private static final int MOST = 100;

    private final NamedQueries queries;
    private final Subscriptions subscriptions;
    private final SettledEvents events;
    private final Destinations destinations;
    private final Journal journal;
    private final Clock clock;

    Subscribe(
            NamedQueries queries,
            Subscriptions subscriptions,
            SettledEvents events,
            Destinations destinations,
            Journal journal,
            Clock clock) {
        this.queries = queries;
        this.subscriptions = subscriptions;
        this.events = events;
        this.destinations = destinations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is wished for.
     *
     * @param schedule the parts of a time; null if {@code stream}
     * @param initialTime events recorded before it are left out; null: what is there already
     */
    public record Wish(
            String destination,
            @Nullable String signatureToken,
            boolean stream,
            @Nullable JsonNode schedule,
            boolean reportIfEmpty,
            @Nullable Instant initialTime,
            EpcForm form) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Subscribed(Subscription subscription) implements Outcome {}

        record Refused(QueryRefusal why) implements Outcome {}
    }

    @Transactional
    public Outcome to(Actor actor, String query, Wish wish) {
        if (queries.find(actor.organisation(), query).isEmpty()) return new Outcome.Refused(new QueryRefusal.Unknown());
        var refusal = refusal(actor, wish);
        if (refusal.isPresent()) return new Outcome.Refused(refusal.get());
        var now = events.now();
        var at = clock.instant();
        var all = wish.initialTime() != null;
        var subscription = new Subscription(
                UUID.randomUUID(),
                QueryEvents.sight(actor),
                query,
                wish.destination(),
                wish.signatureToken(),
                wish.schedule() == null ? null : wish.schedule().toString(),
                wish.reportIfEmpty(),
                wish.form(),
                wish.initialTime(),
                all ? null : now.snapshot(),
                at,
                all ? SettledPosition.START : now.position(),
                false,
                null,
                0,
                null,
                null);
        subscriptions.add(subscription, first(wish, at));
        var detail = Map.of("query", query, "dest", wish.destination());
        journal.write(new Change(actor, "epcis-subscription.made", "epcis-subscription/" + subscription.id(), detail));
        return new Outcome.Subscribed(subscription);
    }

    @Transactional
    public Optional<Subscription> find(Actor actor, String query, UUID id) {
        return subscriptions.find(actor.organisation(), query, id);
    }

    @Transactional
    public List<Subscription> list(Actor actor, String query) {
        return subscriptions.list(actor.organisation(), query, MOST);
    }

    @Transactional
    public boolean end(Actor actor, String query, UUID id) {
        if (!subscriptions.remove(actor.organisation(), query, id)) return false;
        journal.write(
                new Change(actor, "epcis-subscription.ended", "epcis-subscription/" + id, Map.of("query", query)));
        return true;
    }

    private Optional<QueryRefusal> refusal(Actor actor, Wish wish) {
        if (wish.stream() == (wish.schedule() != null))
            return controls("needs either stream: true or a schedule, and not both.");
        if (wish.schedule() != null
                && schedule(wish.schedule())
                        .flatMap(one -> one.next(clock.instant()))
                        .isEmpty())
            return controls(
                    "the schedule must name at least one of second, minute, hour, dayOfMonth, month, dayOfWeek by"
                            + " numbers or ranges such as 0,[30-35], and a time that comes.");
        var address = destinations.refusal(wish.destination());
        if (address.isPresent()) return controls(address.get());
        return subscriptions.count(actor.organisation()) >= MOST
                ? Optional.of(new QueryRefusal.TooMany(MOST))
                : Optional.empty();
    }

    private static Optional<QueryRefusal> controls(String reason) {
        return Optional.of(new QueryRefusal.Controls(reason));
    }

    private static Instant first(Wish wish, Instant at) {
        if (wish.schedule() == null) return at;
        return schedule(wish.schedule()).flatMap(one -> one.next(at)).orElse(at);
    }

    /** Empty if it is none. */
    static Optional<Schedule> schedule(JsonNode json) {
        if (!json.isObject()) return Optional.empty();
        var parts = new HashMap<String, String>();
        json.properties()
                .forEach(part -> parts.put(part.getKey(), part.getValue().asText()));
        return Schedule.parse(parts);
    }
}
