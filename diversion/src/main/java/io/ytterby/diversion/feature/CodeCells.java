package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Family;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.record.TradeRecord;
import java.util.ArrayList;
import java.util.List;

/** The cells of the gram codes that a record declares. */
final class CodeCells {
    private static final int LOOKED_AT = 64;

    private final Cells cells;
    final List<Entry> entries = new ArrayList<>();

    record Entry(String code, Key key, CodeCell cell) {}

    CodeCells(TradeRecord record, Cells cells) {
        this.cells = cells;
        for (var code : record.codes()) {
            if (entries.size() == LOOKED_AT) break;
            var key = key(code);
            entries.add(new Entry(code, key, CodeCell.read(cells.get(key))));
        }
    }

    static Key key(String code) {
        return Key.of(Family.CODE, "", code);
    }

    /** A code as it was seen on goods of a lot, apart from the code alone. */
    static Key key(String code, String lot) {
        return Key.of(Family.CODE, "", lot, code);
    }

    void declare(TradeRecord record) {
        int self = Key.fingerprint(record.source() + '/' + record.id());
        for (var entry : entries) {
            var cell = entry.cell();
            if (cell.declaredBy != self) cell.declarations++;
            cell.declaredBy = self;
            cells.put(entry.key(), cell.write());
        }
    }
}
