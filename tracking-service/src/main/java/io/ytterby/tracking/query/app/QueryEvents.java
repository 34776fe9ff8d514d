package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.QueryReading;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.query.app.EventPage.Answered;
import io.ytterby.tracking.query.app.EventPage.NoSuchPage;
import io.ytterby.tracking.query.app.EventPage.Refused;
import io.ytterby.tracking.query.domain.PagePosition;
import io.ytterby.tracking.query.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Answers a query page by page. All pages show what was committed when the first one was asked for: nothing that commits
 * meanwhile can shift them, whatever number it has.
 */
@ApplicationScoped
public class QueryEvents {
    private final FoundEvents store;
    private final ResolveGrams resolveGrams;
    private final JudgeEvents judge;
    private final KeepPages keepPages;
    private final Pages pages;
    private final QueryConfig config;

    QueryEvents(
            FoundEvents store,
            ResolveGrams resolveGrams,
            JudgeEvents judge,
            KeepPages keepPages,
            Pages pages,
            QueryConfig config) {
        this.store = store;
        this.resolveGrams = resolveGrams;
        this.judge = judge;
        this.keepPages = keepPages;
        this.pages = pages;
        this.config = config;
    }

    /** What the next page needs to know. */
    record Rest(
            QuerySource source,
            int perPage,
            String snapshot,
            @Nullable PagePosition after) {}

    /** The first page. */
    @Transactional
    public EventPage first(Actor actor, QuerySource source, OptionalInt perPage) {
        return switch (source.read()) {
            case QueryReading.Refused why -> new Refused(why);
            case EventQuery query -> answer(actor, query, new Rest(source, size(perPage), store.snapshot(), null));
        };
    }

    /** A page that another one led to. */
    @Transactional
    public EventPage next(Actor actor, String token, OptionalInt perPage) {
        var kept = keepPages.find(actor, token, Rest.class);
        if (kept.isEmpty()) return new NoSuchPage();
        var rest = kept.get();
        var size = perPage.isPresent() ? size(perPage) : rest.perPage();
        return switch (rest.source().read()) {
            case QueryReading.Refused why -> new Refused(why);
            case EventQuery query -> answer(actor, query, new Rest(rest.source(), size, rest.snapshot(), rest.after()));
        };
    }

    /** One event that the actor may see. */
    @Transactional
    public Optional<ToldEvent> one(Actor actor, String eventId) {
        return store.find(eventId, sight(actor)).map(judge::tell);
    }

    /** Whether any event fits that the actor may see; none fits what is no query. */
    @Transactional
    public boolean any(Actor actor, QuerySource source) {
        if (!(source.read() instanceof EventQuery query)) return false;
        var looking = new JudgeEvents.Looking(resolveGrams.resolve(query), sight(actor), store.snapshot(), null, 1);
        return judge.page(looking) instanceof JudgeEvents.Judged judged
                && !judged.events().isEmpty();
    }

    /** Forgets a page's token. False if the actor's organisation has none of that name. */
    @Transactional
    public boolean forget(Actor actor, String token) {
        return pages.forget(token, actor.organisation());
    }

    static Sight sight(Actor actor) {
        return new Sight(actor.organisation(), actor.isAuthority());
    }

    private EventPage answer(Actor actor, EventQuery query, Rest rest) {
        var looking = new JudgeEvents.Looking(
                resolveGrams.resolve(query), sight(actor), rest.snapshot(), rest.after(), rest.perPage());
        return switch (judge.page(looking)) {
            case JudgeEvents.TooMany(var most) -> new EventPage.TooLarge(most);
            case JudgeEvents.Judged judged ->
                new Answered(rest.source().title(), judged.events(), next(actor, rest, judged.goesOn()));
        };
    }

    private EventPage.@Nullable Next next(Actor actor, Rest rest, @Nullable PagePosition after) {
        if (after == null) return null;
        return keepPages.keep(actor, rest.perPage(), new Rest(rest.source(), rest.perPage(), rest.snapshot(), after));
    }

    private int size(OptionalInt asked) {
        return Math.min(asked.orElse(config.perPage()), config.perPageMax());
    }
}
