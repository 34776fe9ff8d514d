package io.ytterby.tracking.query.app;

import io.ytterby.epcis.query.Words;
import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.query.domain.NameKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists the names that the events use which somebody may see. */
@ApplicationScoped
public class ListNames {
    private final Names names;
    private final QueryEvents queryEvents;
    private final KeepPages keepPages;
    private final QueryConfig config;

    ListNames(Names names, QueryEvents queryEvents, KeepPages keepPages, QueryConfig config) {
        this.names = names;
        this.queryEvents = queryEvents;
        this.keepPages = keepPages;
        this.config = config;
    }

    /** @param next the way to the next page; null if this is the last */
    public record NamePage(List<String> names, EventPage.@Nullable Next next) {
        public NamePage {
            names = List.copyOf(names);
        }
    }

    /** What the next page needs to know. */
    record Rest(NameKind kind, int perPage, String after) {}

    /** @param token of the page before; empty for the first. One that is not the caller's gives the first page. */
    @Transactional
    public NamePage page(Actor actor, NameKind kind, String token, OptionalInt perPage) {
        var rest = keepPages
                .find(actor, token, Rest.class)
                .filter(one -> one.kind() == kind)
                .orElse(new Rest(kind, config.perPage(), ""));
        int size = Math.min(perPage.orElse(rest.perPage()), config.perPageMax());
        var found = found(actor, kind, rest.after(), size + 1);
        if (found.size() <= size) return new NamePage(found, null);
        var shown = found.subList(0, size);
        return new NamePage(shown, keepPages.keep(actor, size, new Rest(kind, size, shown.getLast())));
    }

    /** Whether any event that somebody may see is of it; the standard's own types are always known. */
    @Transactional
    public boolean isKnown(Actor actor, NameKind kind, String name) {
        if (kind == NameKind.EVENT_TYPES && Words.EVENT_TYPES.contains(name)) return true;
        var source = QuerySource.ofUrl(Map.of(kind.parameter(), List.of(name)), Map.of());
        return queryEvents.any(actor, source);
    }

    private List<String> found(Actor actor, NameKind kind, String after, int limit) {
        var found = names.find(kind, QueryEvents.sight(actor), after, limit);
        if (kind != NameKind.EVENT_TYPES) return found;
        var all = new TreeSet<>(found);
        Words.EVENT_TYPES.stream().filter(type -> type.compareTo(after) > 0).forEach(all::add);
        return all.stream().limit(limit).toList();
    }
}
