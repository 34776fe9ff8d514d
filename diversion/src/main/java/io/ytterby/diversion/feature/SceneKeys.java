package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Family;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.record.Party;
import io.ytterby.diversion.record.TradeRecord;
import org.jspecify.annotations.Nullable;

/** The keys of all cells around a record. Each carries its country of departure. */
record SceneKeys(TradeRecord record, Subject subject, String group) {
    Key goods() {
        return Key.of(Family.GOODS, record.from(), record.hs6(), subject.element(), currency());
    }

    Key kind() {
        return Key.of(Family.KIND, record.from(), record.hs6(), subject.element(), currency(), words());
    }

    Key route() {
        return Key.of(Family.ROUTE, record.from(), record.hs6(), subject.element(), currency(), words(), record.to());
    }

    private String currency() {
        var value = record.value();
        return value == null ? "" : value.currency();
    }

    /** Grades of one code have different prices; the words of the description part them. */
    private String words() {
        return record.goods() == null ? "" : Party.plain(record.goods());
    }

    Key shipper() {
        return Key.of(Family.SHIPPER, record.from(), record.shipper().identity());
    }

    Key consignee() {
        return Key.of(Family.CONSIGNEE, record.from(), record.consignee().identity());
    }

    Key pair() {
        return Key.of(
                Family.PAIR,
                record.from(),
                record.shipper().identity(),
                record.consignee().identity(),
                record.hs6());
    }

    Key lots() {
        return Key.of(
                Family.LOTS, record.from(), record.shipper().identity(), record.to(), record.hs6(), subject.element());
    }

    @Nullable
    Key permit() {
        return record.licence() == null ? null : Key.of(Family.PERMIT, record.from(), record.licence());
    }

    Key node(String name) {
        return Key.of(Family.NODE, record.from(), name, subject.element());
    }

    Key intake() {
        return Key.of(Family.INTAKE, record.from(), group, subject.element());
    }

    Key contact(String word) {
        return Key.of(Family.CONTACT, record.from(), Party.plain(word));
    }
}
