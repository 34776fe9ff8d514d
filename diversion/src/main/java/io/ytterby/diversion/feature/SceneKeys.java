package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Family;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.record.Party;
import io.ytterby.diversion.record.TradeRecord;
import org.jspecify.annotations.Nullable;

/** The keys of all cells around a record, each made once. Each carries its country of departure. */
final class SceneKeys {
    private final TradeRecord record;
    private final String element;
    final Key goods;
    final Key kind;
    final Key route;
    final Key shipper;
    final Key consignee;
    final Key pair;
    final Key lots;
    final @Nullable Key permit;
    final Key intake;

    SceneKeys(TradeRecord record, Subject subject, String group) {
        this.record = record;
        element = subject.element();
        var from = record.from();
        var hs6 = record.hs6();
        var value = record.value();
        var currency = value == null ? "" : value.currency();
        // Grades of one code have different prices; the words of the description part them.
        var words = record.goods() == null ? "" : Party.plain(record.goods());
        var sends = record.shipper().identity();
        var receives = record.consignee().identity();
        goods = Key.of(Family.GOODS, from, hs6, element, currency);
        kind = Key.of(Family.KIND, from, hs6, element, currency, words);
        route = Key.of(Family.ROUTE, from, hs6, element, currency, words, record.to());
        shipper = Key.of(Family.SHIPPER, from, sends);
        consignee = Key.of(Family.CONSIGNEE, from, receives);
        pair = Key.of(Family.PAIR, from, sends, receives, hs6);
        lots = Key.of(Family.LOTS, from, sends, record.to(), hs6, element);
        permit = record.licence() == null ? null : Key.of(Family.PERMIT, from, record.licence());
        intake = Key.of(Family.INTAKE, from, group, element);
    }

    Key node(String name) {
        return Key.of(Family.NODE, record.from(), name, element);
    }

    Key contact(String word) {
        return Key.of(Family.CONTACT, record.from(), Party.plain(word));
    }
}
