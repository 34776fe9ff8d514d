package io.ytterby.licensing.screening.data;

import io.ytterby.licensing.screening.data.ListFormat.Cells;
import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.LoadOutcome.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Rows of the platform's own format. */
final class OwnRows {
    private OwnRows() {}

    static void entry(Cells cells, EntriesBuilder to) {
        var id = cells.get("id");
        var type = Arrays.stream(EntityType.values())
                .filter(one -> one.name().equals(cells.get("type").toUpperCase(Locale.ROOT)))
                .findFirst();
        if (id.isEmpty() || cells.get("name").isEmpty() || type.isEmpty()) {
            to.fault(new Fault(
                    "line " + cells.line(),
                    "needs id, name, and a type of " + Arrays.toString(EntityType.values()) + "."));
            return;
        }
        var draft = to.draft(id).type(type.get()).named(cells.get("name")).country(cells.get("country"));
        parted(cells.get("aliases")).forEach(draft::alias);
        parted(cells.get("identifiers")).forEach(draft::identifier);
        draft.address(cells.get("address")).note(cells.get("note"));
    }

    private static List<String> parted(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
