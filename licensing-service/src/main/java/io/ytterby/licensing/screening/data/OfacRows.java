package io.ytterby.licensing.screening.data;

import io.ytterby.licensing.screening.data.ListFormat.Cells;
import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.LoadOutcome.Fault;
import java.util.regex.Pattern;

/** Rows of the files of the United States' treasury. Weak aliases and numbers stand only in the remarks. */
final class OfacRows {
    private static final Pattern WEAK_ALIAS = Pattern.compile("[afn]\\.k\\.a\\. '([^']{2,200})'");
    private static final Pattern NUMBER =
            Pattern.compile("(?:Registration|Registration ID|Tax ID|Passport|National ID|Identification|IMO)"
                    + "(?: Number| No\\.| ID| #)*:? +([A-Z0-9][A-Z0-9/-]{4,40})\\b");

    private OfacRows() {}

    static void entry(Cells cells, EntriesBuilder to) {
        var id = cells.get("ent_num");
        if (id.isEmpty() || cells.get("name").isEmpty()) {
            to.fault(new Fault("line " + cells.line(), "needs a number and a name."));
            return;
        }
        var remarks = cells.get("remarks");
        var draft = to.draft(id)
                .named(cells.get("name"))
                .type(type(cells.get("type")))
                .note(cells.get("programs"));
        if (!remarks.isEmpty()) draft.note(remarks);
        WEAK_ALIAS.matcher(remarks).results().forEach(found -> draft.alias(found.group(1)));
        NUMBER.matcher(remarks).results().forEach(found -> draft.identifier(found.group(1)));
    }

    static void alias(Cells cells, EntriesBuilder to) {
        if (cells.get("ent_num").isEmpty())
            to.fault(new Fault("line " + cells.line(), "needs the number of the entry that it is for."));
        else to.draft(cells.get("ent_num")).alias(cells.get("alt_name"));
    }

    static void address(Cells cells, EntriesBuilder to) {
        var address = cells.get("address") + " " + cells.get("city") + " " + cells.get("country");
        if (cells.get("ent_num").isEmpty())
            to.fault(new Fault("line " + cells.line(), "needs the number of the entry that it is for."));
        else if (!address.isBlank()) to.draft(cells.get("ent_num")).address(address.strip());
    }

    private static EntityType type(String type) {
        return switch (type) {
            case "individual" -> EntityType.PERSON;
            case "vessel", "aircraft" -> EntityType.VESSEL;
            default -> EntityType.ORGANISATION;
        };
    }
}
