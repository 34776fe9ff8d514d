package io.ytterby.licensing.screening.data;

import io.ytterby.licensing.screening.data.ListFormat.Cells;
import io.ytterby.licensing.screening.domain.LoadOutcome.Fault;

/** Rows of the table of announcements. One name may stand on several of the ministry's lists: each is an entry. */
final class MofcomRows {
    private MofcomRows() {}

    static void entry(Cells cells, EntriesBuilder to) {
        var english = cells.get("name_en");
        var chinese = cells.get("name_zh");
        if (english.isEmpty() && chinese.isEmpty()) {
            to.fault(new Fault("line " + cells.line(), "needs a name in English or Chinese."));
            return;
        }
        var id = cells.get("list") + "/" + (english.isEmpty() ? chinese : english);
        to.draft(id)
                .named(english.isEmpty() ? chinese : english)
                .alias(chinese)
                .note(cells.get("list") + " " + cells.get("announce_date"))
                .note(cells.get("official_url"));
    }
}
