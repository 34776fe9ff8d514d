package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Family;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.cell.Level;
import io.ytterby.diversion.cell.Months;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Context;
import io.ytterby.diversion.reference.Goods;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record with all that is remembered around it: cells as they were before it came. Detectors look; then {@link #learn} takes the record
 * into the cells and puts them back.
 */
public final class Scene {
    /** How many observations of the wider level stand beside a route's own. */
    private static final double LEAN = 6;
    /** Fewer observations than this are no usual level. */
    static final double ENOUGH = 5;

    final TradeRecord record;
    final Context context;
    final Cells cells;
    final int day;
    final GoodsCell goods;
    final GoodsCell route;
    final FirmCell shipper;
    final FirmCell consignee;
    final PairCell pair;
    final List<Contact> contacts;
    final @Nullable PermitCell permit;
    final Goods.@Nullable Material material;
    final Goods.@Nullable Material lookalike;
    final @Nullable NodeCell node;
    final @Nullable NodeCell firmNode;
    final @Nullable NodeCell intake;
    final CodeCells codes;
    private final double[] measured = new double[Measure.ALL.length];
    private final @Nullable Level[] expected = new @Nullable Level[Measure.ALL.length];

    /** An address, telephone or e-mail of a party, with its cell. */
    record Contact(Key key, ContactCell cell, boolean sends, int firm, String word) {}

    public Scene(TradeRecord record, Context context, Cells cells) {
        this.record = record;
        this.context = context;
        this.cells = cells;
        day = record.day();
        goods = GoodsCell.read(cells.get(goodsKey()));
        route = GoodsCell.read(cells.get(routeKey()));
        shipper = FirmCell.read(cells.get(shipperKey()));
        consignee = FirmCell.read(cells.get(consigneeKey()));
        pair = PairCell.read(cells.get(pairKey()));
        contacts = contacts();
        var permitKey = permitKey();
        permit = permitKey == null ? null : PermitCell.read(cells.get(permitKey));
        material = Goods.controlled(record.hs());
        lookalike = Goods.lookalike(record.hs());
        node = material == null ? null : NodeCell.read(cells.get(nodeKey(record.from())));
        firmNode = material == null
                ? null
                : NodeCell.read(cells.get(nodeKey(record.shipper().identity())));
        intake = material == null ? null : NodeCell.read(cells.get(intakeKey()));
        codes = new CodeCells(record, cells);
        for (var measure : Measure.ALL) {
            measured[measure.ordinal()] = measure.of(record);
            var level = route.levels[measure.ordinal()]
                    .on(day, Measure.HALF_LIFE)
                    .leaningOn(goods.levels[measure.ordinal()].on(day, Measure.HALF_LIFE), LEAN);
            expected[measure.ordinal()] = level.count() < ENOUGH ? null : level;
        }
    }

    /** As a natural logarithm, or NaN. */
    double measured(Measure measure) {
        return measured[measure.ordinal()];
    }

    /** The usual level of such goods on this route, or null while too little was seen. */
    @Nullable
    Level expected(Measure measure) {
        return expected[measure.ordinal()];
    }

    /** Standard deviations from what is usual, or NaN if either is not known. */
    double z(Measure measure) {
        var level = expected(measure);
        double observed = measured(measure);
        return level == null || Double.isNaN(observed) ? Double.NaN : level.z(observed, measure.floor());
    }

    /** Kilograms of contained element: by the declared assay, else by what such goods contain. */
    double containedKg() {
        if (material == null) return 0;
        var share = record.assay().get(material.element());
        return record.netKg() * (share == null ? material.share() : share.doubleValue());
    }

    /** Whether this is a small lot of controlled goods: at most half of what is usual, by mass. */
    boolean smallLot() {
        var usual = goods.levels[Measure.MASS.ordinal()];
        return material != null && usual.count() >= ENOUGH && measured(Measure.MASS) < usual.mean() - StrictMath.log(2);
    }

    private Key goodsKey() {
        return Key.of(Family.GOODS, record.from(), record.hs6(), currency());
    }

    private Key routeKey() {
        return Key.of(Family.ROUTE, record.from(), record.hs6(), record.to(), currency());
    }

    private String currency() {
        var value = record.value();
        return value == null ? "" : value.currency();
    }

    private Key shipperKey() {
        return Key.of(Family.SHIPPER, record.from(), record.shipper().identity());
    }

    private Key consigneeKey() {
        return Key.of(Family.CONSIGNEE, record.from(), record.consignee().identity());
    }

    private Key pairKey() {
        return Key.of(
                Family.PAIR,
                record.from(),
                record.shipper().identity(),
                record.consignee().identity(),
                record.hs6());
    }

    private @Nullable Key permitKey() {
        return record.licence() == null ? null : Key.of(Family.PERMIT, record.from(), record.licence());
    }

    private Key nodeKey(String name) {
        return Key.of(Family.NODE, record.from(), name, material == null ? "" : material.element());
    }

    private Key intakeKey() {
        return Key.of(
                Family.INTAKE,
                record.from(),
                record.consignee().identity(),
                material == null ? "" : material.element());
    }

    private List<Contact> contacts() {
        var found = new ArrayList<Contact>(6);
        for (boolean sends : new boolean[] {true, false}) {
            var party = sends ? record.shipper() : record.consignee();
            int firm = Key.fingerprint(party.identity());
            for (var word : new String[] {party.address(), party.phone(), party.email()}) {
                if (word == null) continue;
                var key = Key.of(Family.CONTACT, record.from(), io.ytterby.diversion.record.Party.plain(word));
                var known = found.stream().filter(one -> one.key().equals(key)).findFirst();
                var cell = known.map(Contact::cell).orElseGet(() -> ContactCell.read(cells.get(key)));
                found.add(new Contact(key, cell, sends, firm, word));
            }
        }
        return found;
    }

    /** Takes the record into all cells, and puts them back. */
    public void learn(Findings findings) {
        double drift = findings.drift();
        double mass = record.netKg();
        for (var measure : Measure.ALL) {
            int i = measure.ordinal();
            if (Double.isNaN(measured[i])) continue;
            double z = z(measure);
            if (!Double.isNaN(z)) {
                shipper.residuals[i] = shipper.residuals[i].with(z, day, FIRM_MEMORY, 1);
                consignee.residuals[i] = consignee.residuals[i].with(z, day, FIRM_MEMORY, 1);
            }
            route.levels[i] = route.levels[i].with(measured[i], day, Measure.HALF_LIFE, measure.floor());
            goods.levels[i] = goods.levels[i].with(measured[i], day, Measure.HALF_LIFE, measure.floor());
        }
        if (!Double.isNaN(drift)) shipper.drift = shipper.drift.with(drift, day, FIRM_MEMORY, 1);
        boolean small = smallLot();
        route.pulse = route.pulse.with(day, mass);
        goods.pulse = goods.pulse.with(day, mass);
        shipper.pulse = shipper.pulse.with(day, mass);
        shipper.mix.add(Key.fingerprint(record.hs6()), day);
        consignee.pulse = consignee.pulse.with(day, mass);
        if (small) consignee.smallLots = consignee.smallLots.with(day, mass);
        pair.pulse = pair.pulse.with(day, mass);
        for (var contact : contacts) {
            if (contact.sends()) contact.cell().senders = contact.cell().senders.with(contact.firm());
            else contact.cell().receivers = contact.cell().receivers.with(contact.firm());
            if (small && !contact.sends())
                contact.cell().smallLots = contact.cell().smallLots.with(day, mass);
        }
        int month = Months.month(day);
        if (node != null) node.months = node.months.with(month, containedKg());
        if (firmNode != null) firmNode.months = firmNode.months.with(month, containedKg());
        if (intake != null) intake.months = intake.months.with(month, containedKg());
        learnPermit();
        codes.declare(record);
        put();
    }

    static final double FIRM_MEMORY = 120;

    private void learnPermit() {
        if (permit == null) return;
        permit.equal = permit.uses > 0 && permit.lastMg == record.load().netMg() ? permit.equal + 1 : 0;
        permit.usedMg = Math.min(Long.MAX_VALUE / 4, permit.usedMg + record.load().netMg()); // a nonsense mass must not stop the stream
        permit.uses++;
        permit.lastDay = day;
        permit.lastMg = record.load().netMg();
        var port = record.route().loadingPort();
        if (port != null) permit.lastPort = Key.fingerprint(port);
    }

    private void put() {
        cells.put(goodsKey(), goods.write());
        cells.put(routeKey(), route.write());
        cells.put(shipperKey(), shipper.write());
        cells.put(consigneeKey(), consignee.write());
        cells.put(pairKey(), pair.write());
        for (var contact : contacts) cells.put(contact.key(), contact.cell().write());
        var permitKey = permitKey();
        if (permit != null && permitKey != null) cells.put(permitKey, permit.write());
        if (node != null) cells.put(nodeKey(record.from()), node.write());
        if (firmNode != null) cells.put(nodeKey(record.shipper().identity()), firmNode.write());
        if (intake != null) cells.put(intakeKey(), intake.write());
    }
}
