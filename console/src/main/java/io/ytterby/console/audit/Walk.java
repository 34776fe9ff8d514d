package io.ytterby.console.audit;

import io.ytterby.console.api.Api;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the audit of a service, in its order. The API finds what was done to one thing; by whom, what and when is
 * looked for here, so that a walk has an end after some thousand entries, and says where to go on.
 *
 * @param entries what was looked for
 * @param seen how many entries were looked at
 * @param next where to go on; null at the end
 */
public record Walk(
        List<AuditRead.Entry> entries, int seen, @Nullable String next) {
    private static final int MOST_SEEN = 10_000;
    private static final int MOST_FOUND = 200;

    static Walk of(Api api, Search search) {
        var found = new ArrayList<AuditRead.Entry>();
        int seen = 0;
        var after = search.pageToken();
        do {
            var page = api.list(search.asked(after), AuditRead.Entry.class);
            page.items().stream().filter(search::matches).forEach(found::add);
            seen += page.items().size();
            after = page.next();
            boolean past = !page.isEmpty() && search.isPast(page.items().getLast());
            if (past) return new Walk(List.copyOf(found), seen, null);
        } while (after != null && seen < MOST_SEEN && found.size() < MOST_FOUND);
        return new Walk(List.copyOf(found), seen, after);
    }
}
