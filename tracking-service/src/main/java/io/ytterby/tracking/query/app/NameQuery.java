package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.QueryReading;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.query.domain.NamedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives queries names: each organisation its own, which no other sees. */
@ApplicationScoped
public class NameQuery {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,79}");
    private static final int MOST = 100;
    private static final int LONGEST = 100_000;

    private final NamedQueries queries;
    private final EpcisJson json;
    private final Journal journal;
    private final Clock clock;

    NameQuery(NamedQueries queries, EpcisJson json, Journal journal, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return empty if it has been named */
    @Transactional
    public Optional<QueryRefusal> name(Actor actor, String name, JsonNode query) {
        if (!NAME.matcher(name).matches() || name.equals(QuerySource.SIMPLE))
            return Optional.of(new QueryRefusal.Invalid("/name", "must be letters, digits, dots, dashes: at most 80."));
        if (EventQuery.parse(query) instanceof QueryReading.Refused why)
            return Optional.of(new QueryRefusal.Malformed(why));
        if (query.toString().length() > LONGEST)
            return Optional.of(new QueryRefusal.Invalid("/query", "must be at most 100000 characters long."));
        if (queries.count(actor.organisation()) >= MOST) return Optional.of(new QueryRefusal.TooMany(MOST));
        var named = new NamedQuery(actor.organisation(), name, query.toString(), clock.instant());
        if (!queries.tryAdd(named, actor.person())) return Optional.of(new QueryRefusal.Taken(name));
        journal.write(new Change(actor, "epcis-query.named", "epcis-query/" + name, Map.of("name", name)));
        return Optional.empty();
    }

    @Transactional
    public Optional<NamedQuery> find(Actor actor, String name) {
        return queries.find(actor.organisation(), name);
    }

    @Transactional
    public List<NamedQuery> list(Actor actor, String after, int limit) {
        return queries.list(actor.organisation(), after, limit);
    }

    /** With its subscriptions. False if there is none of that name. */
    @Transactional
    public boolean remove(Actor actor, String name) {
        if (!queries.remove(actor.organisation(), name)) return false;
        journal.write(new Change(actor, "epcis-query.removed", "epcis-query/" + name, Map.of("name", name)));
        return true;
    }

    /** The query as one to ask. */
    public QuerySource source(NamedQuery query) {
        return QuerySource.ofBody(query.name(), json.read(query.body()));
    }
}
