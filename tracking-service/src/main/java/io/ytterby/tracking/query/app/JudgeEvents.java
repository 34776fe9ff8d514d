package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.Order;
import io.ytterby.epcis.query.Prefixes;
import io.ytterby.epcis.query.QueriedEvent;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.query.domain.PagePosition;
import io.ytterby.tracking.query.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Goes through the candidates that the store finds and lets each criterion judge each event, until a page is full. */
@ApplicationScoped
public class JudgeEvents {
    private static final int BATCH = 100;
    private static final int LARGEST_BATCH = 1_000;

    /** As many as are put in order here; what the store orders has no such limit. */
    private static final int MOST_SORTED = 10_000;

    private final FoundEvents store;
    private final EpcisJson json;
    private final QueryConfig config;

    JudgeEvents(FoundEvents store, EpcisJson json, QueryConfig config) {
        this.store = store;
        this.json = json;
        this.config = config;
    }

    /** What is looked for, from where on. */
    record Looking(
            EventQuery query,
            Sight sight,
            String snapshot,
            @Nullable PagePosition after,
            int size) {
        int told() {
            return after == null ? 0 : after.told();
        }
    }

    /** What came of it. */
    sealed interface Page {}

    /** @param goesOn behind what the next page begins; null if nothing follows */
    record Judged(List<ToldEvent> events, @Nullable PagePosition goesOn) implements Page {}

    /** More than the most events that may fit. */
    record TooMany(int most) implements Page {}

    Page page(Looking looking) {
        if (looking.query().order().by() == Order.By.EXTENSION) return sorted(looking);
        var most = looking.query().maxEventCount();
        if (looking.after() == null && most.isPresent() && exceeds(looking, most.getAsInt()))
            return new TooMany(most.getAsInt());
        return gather(looking, config.candidates());
    }

    /** An event as the answer has it. */
    public ToldEvent tell(FoundEvents.Found found) {
        return new ToldEvent(found, json.read(found.context()), json.read(found.doc()));
    }

    private boolean exceeds(Looking looking, int most) {
        var all = new Looking(looking.query(), looking.sight(), looking.snapshot(), null, most);
        var unlimited = gather(all, Integer.MAX_VALUE);
        return unlimited.goesOn() != null;
    }

    /** Ends at a full page, at the last candidate, or when as many were looked at as one page may cost. */
    private Judged gather(Looking looking, int budget) {
        int wanted = wanted(looking);
        var events = new ArrayList<ToldEvent>(Math.min(wanted, BATCH));
        var at = looking.after();
        if (wanted == 0) return new Judged(events, null);
        for (int seen = 0; seen < budget; ) {
            int asked = Math.clamp(wanted - events.size() + 1L, BATCH, LARGEST_BATCH);
            var batch = store.find(looking.query(), looking.sight(), looking.snapshot(), at, asked);
            for (var found : batch) {
                var event = tell(found);
                boolean fits = looking.query().matches(queried(event));
                if (fits && events.size() == wanted) return new Judged(events, goesOn(looking, at, wanted));
                if (fits) events.add(event);
                at = found.position(looking.query().order(), looking.told() + events.size());
            }
            if (batch.size() < asked) return new Judged(events, null);
            seen += batch.size();
        }
        return new Judged(events, at);
    }

    private static int wanted(Looking looking) {
        var limit = looking.query().eventCountLimit();
        return limit.isEmpty()
                ? looking.size()
                : Math.clamp(limit.getAsInt() - (long) looking.told(), 0, looking.size());
    }

    private static @Nullable PagePosition goesOn(Looking looking, @Nullable PagePosition at, int wanted) {
        OptionalInt limit = looking.query().eventCountLimit();
        return limit.isPresent() && looking.told() + wanted >= limit.getAsInt() ? null : at;
    }

    /** The store has no order by extensions' fields, so all that fit are taken and put in order: always the same one. */
    private Page sorted(Looking looking) {
        int most = Math.min(MOST_SORTED, looking.query().maxEventCount().orElse(MOST_SORTED));
        var all = gather(
                new Looking(unlimited(looking.query()), looking.sight(), looking.snapshot(), null, most),
                Integer.MAX_VALUE);
        if (all.goesOn() != null) return new TooMany(most);
        var order = looking.query().order();
        var events = all.events().stream()
                .sorted(new ByExtension(order.field(), order.descending()))
                .skip(looking.told())
                .limit(wanted(looking))
                .toList();
        int told = looking.told() + events.size();
        boolean more = told
                < Math.min(
                        all.events().size(), looking.query().eventCountLimit().orElse(Integer.MAX_VALUE));
        return new Judged(events, more ? new PagePosition(null, 0, told) : null);
    }

    private static EventQuery unlimited(EventQuery query) {
        return new EventQuery(
                query.criteria(), new Order(Order.By.STORE, "", false), OptionalInt.empty(), OptionalInt.empty());
    }

    static QueriedEvent queried(ToldEvent event) {
        JsonNode context = event.context();
        return new QueriedEvent(event.found().seq(), event.found().recordTime(), event.json(), Prefixes.of(context));
    }
}
