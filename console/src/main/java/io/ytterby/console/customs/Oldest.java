package io.ytterby.console.customs;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Meanwhile;
import io.ytterby.console.page.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What waits longest at a port. The API lists the newest first, so the lists are walked to their end, but not for ever.
 *
 * @param isWhole false if the lists were longer than was walked: something older may wait
 */
public record Oldest(List<DeclarationRow> rows, boolean isWhole) {
    private static final int SHOWN = 10;
    private static final int MOST_PAGES = 5;

    /** The statuses in which goods wait. */
    static final List<String> WAITING = List.of("LODGED", "RESERVED", "UNDER_CONTROL");

    static Oldest at(Api api, String port) {
        var parts = WAITING.stream().map(status -> Meanwhile.asked(() -> walked(api, port, status))).toList().stream()
                .map(part -> part.join())
                .toList();
        var rows = parts.stream()
                .flatMap(part -> part.rows().stream())
                .sorted(Comparator.comparing(DeclarationRow::lodgedAt))
                .limit(SHOWN)
                .toList();
        return new Oldest(rows, parts.stream().allMatch(Oldest::isWhole));
    }

    private static Oldest walked(Api api, String port, String status) {
        var asked = Inspection.API + "declarations?pageSize=200&port=" + Address.encoded(port) + "&status=" + status;
        var rows = new ArrayList<DeclarationRow>();
        var next = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            var found = api.askList(asked + next, DeclarationRow.class).given();
            if (found.isEmpty()) return new Oldest(rows, false);
            rows.addAll(found.get().items());
            var token = found.get().next();
            if (token == null) return new Oldest(rows, true);
            next = "&pageToken=" + Address.encoded(token);
        }
        return new Oldest(rows, false);
    }
}
