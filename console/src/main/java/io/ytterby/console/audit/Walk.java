package io.ytterby.console.audit;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the audit of a service, the newest first. The API looks at so many entries for a page and may find none among
 * them: then the walk goes on, but not for ever.
 *
 * @param entries what was looked for
 * @param next where to go on; null at the end
 */
public record Walk(List<AuditRead.Entry> entries, @Nullable String next) {
    private static final int MOST_STEPS = 10;

    static Walk of(Api api, Search search) {
        Listed<AuditRead.Entry> page;
        var after = search.pageToken();
        int steps = 0;
        do {
            page = api.list(search.asked(after), AuditRead.Entry.class);
            after = page.next();
        } while (page.isEmpty() && after != null && ++steps < MOST_STEPS);
        return new Walk(page.items(), after);
    }
}
