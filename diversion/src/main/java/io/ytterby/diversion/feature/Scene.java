package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Cells;
import io.ytterby.diversion.cell.Key;
import io.ytterby.diversion.cell.Level;
import io.ytterby.diversion.cell.Months;
import io.ytterby.diversion.record.Party;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.reference.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record with all that is remembered around it: cells as they were before it came. Detectors look; then {@link #learn} takes the record
 * into the cells and puts them back.
 */
public final class Scene {
    /** How many observations of the wider level stand beside a narrower one's own. */
    private static final double LEAN = 5;
    /** Fewer observations than this are no usual level. */
    private static final double ENOUGH = 5;

    static final double PAIR_MEMORY = 120;

    final TradeRecord record;
    final Context context;
    final Subject subject;
    final int day;
    final GoodsCell goods;
    final GoodsCell kind;
    final GoodsCell route;
    final FirmCell shipper;
    final FirmCell consignee;
    final PairCell pair;
    final LotsCell lots;
    final List<Contact> contacts;
    final @Nullable PermitCell permit;
    final NodeCell node;
    final NodeCell firmNode;
    final NodeCell intake;
    final CodeCells codes;
    /** The mass in limits below which no licence is needed, if the lot goes without one for that reason; else NaN. */
    final double inLimits;
    /** The group of the consignee, or the consignee. */
    final String group;

    private final Cells cells;
    private final SceneKeys keys;
    private final double[] measured = new double[Measure.ALL.length];
    private final @Nullable Level[] expected = new @Nullable Level[Measure.ALL.length];

    /** An address, telephone or e-mail of a party, with its cell. */
    record Contact(Key key, ContactCell cell, boolean sends, int firm, String word) {}

    public Scene(TradeRecord record, Context context, Cells cells) {
        this.record = record;
        this.context = context;
        this.cells = cells;
        subject = Subject.of(record);
        day = record.day();
        group = context.owners().group(name(record.consignee()), day);
        keys = new SceneKeys(record, subject, group);
        goods = GoodsCell.read(cells.get(keys.goods));
        kind = GoodsCell.read(cells.get(keys.kind));
        route = GoodsCell.read(cells.get(keys.route));
        shipper = FirmCell.read(cells.get(keys.shipper));
        consignee = FirmCell.read(cells.get(keys.consignee));
        pair = PairCell.read(cells.get(keys.pair));
        inLimits = inLimits();
        lots = Double.isNaN(inLimits) ? new LotsCell() : LotsCell.read(cells.get(keys.lots));
        contacts = contacts();
        var permitKey = keys.permit;
        permit = permitKey == null ? null : PermitCell.read(cells.get(permitKey));
        boolean balanced = subject.containedKg() > 0;
        node = balanced ? NodeCell.read(cells.get(keys.node(record.from()))) : new NodeCell();
        firmNode = balanced ? NodeCell.read(cells.get(keys.node(name(record.shipper())))) : new NodeCell();
        intake = balanced ? NodeCell.read(cells.get(keys.intake)) : new NodeCell();
        codes = new CodeCells(record, cells);
        measure();
    }

    private void measure() {
        for (var measure : Measure.ALL) {
            int i = measure.ordinal();
            measured[i] = measure.of(record);
            if (measure == Measure.UNIT_VALUE && !subject.element().isEmpty())
                measured[i] -= context.prices().level(subject.element(), day);
            var wide = goods.levels[i].on(day, Measure.HALF_LIFE);
            var near = kind.levels[i].on(day, Measure.HALF_LIFE).leaningOn(wide, LEAN);
            var level = route.levels[i].on(day, Measure.HALF_LIFE).leaningOn(near, LEAN);
            expected[i] = level.count() < ENOUGH ? null : level;
        }
    }

    private double inLimits() {
        var rule = record.licence() == null ? subject.licensing(record) : null;
        if (rule == null) return Double.NaN;
        var limit = context.limits().kilograms(rule.origin(), record.hs6(), subject.element(), day);
        return limit == null || record.netKg() >= limit ? Double.NaN : record.netKg() / limit;
    }

    /** As a natural logarithm, or NaN. A price stands relative to the market's, where that is known. */
    double measured(Measure measure) {
        return measured[measure.ordinal()];
    }

    /** As people write it: the exponential, with a price as it was declared. */
    double shown(Measure measure, double logarithm) {
        double back = measure == Measure.UNIT_VALUE && !subject.element().isEmpty()
                ? context.prices().level(subject.element(), day)
                : 0;
        return StrictMath.exp(logarithm + back);
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
        return level == null || Double.isNaN(observed) ? Double.NaN : level.z(observed, measure.floor(record));
    }

    static String name(Party party) {
        return party.ref() == null ? party.name() : party.ref();
    }

    private List<Contact> contacts() {
        var found = new ArrayList<Contact>(6);
        for (boolean sends : new boolean[] {true, false}) {
            var party = sends ? record.shipper() : record.consignee();
            int firm = Key.fingerprint(party.identity());
            for (var word : new @Nullable String[] {party.address(), party.phone(), party.email()}) {
                if (word == null) continue;
                var key = keys.contact(word);
                var cell = cellOf(key, found);
                found.add(new Contact(key, cell, sends, firm, word));
            }
        }
        return found;
    }

    /** Two parties may name one word: then it is one cell. */
    private ContactCell cellOf(Key key, List<Contact> found) {
        for (var one : found) if (one.key().equals(key)) return one.cell();
        return ContactCell.read(cells.get(key));
    }

    /** Takes the record into all cells, and puts them back. */
    public void learn(Findings findings) {
        double mass = record.netKg();
        for (var measure : Measure.ALL) {
            int i = measure.ordinal();
            if (Double.isNaN(measured[i])) continue;
            double floor = measure.floor(record);
            for (var cell : new GoodsCell[] {goods, kind, route})
                cell.levels[i] = cell.levels[i].with(measured[i], day, Measure.HALF_LIFE, floor);
        }
        pair.price = with(pair.price, z(Measure.UNIT_VALUE));
        pair.density = with(pair.density, z(Measure.DENSITY));
        pair.drift = with(pair.drift, findings.drift());
        for (var cell : new GoodsCell[] {goods, kind, route}) cell.pulse = cell.pulse.with(day, mass);
        shipper.pulse = shipper.pulse.with(day, mass);
        shipper.mix.add(Key.fingerprint(record.hs6()), day);
        consignee.pulse = consignee.pulse.with(day, mass);
        pair.pulse = pair.pulse.with(day, mass);
        for (var contact : contacts) {
            if (contact.sends()) contact.cell().senders = contact.cell().senders.with(contact.firm());
            else contact.cell().receivers = contact.cell().receivers.with(contact.firm());
        }
        if (!Double.isNaN(inLimits)) learnLot();
        int month = Months.month(day);
        for (var cell : new NodeCell[] {node, firmNode, intake}) cell.add(month, subject.containedKg());
        intake.takers = intake.takers.with(Key.fingerprint(name(record.consignee())));
        if (permit != null) permit.use(record);
        codes.declare(record);
        put();
    }

    private Level with(Level level, double z) {
        return Double.isNaN(z) ? level : level.with(z, day, PAIR_MEMORY, 1);
    }

    private void learnLot() {
        lots.lots = lots.lots.with(day, inLimits);
        consignee.lots = consignee.lots.with(day, inLimits);
        for (var contact : contacts)
            if (!contact.sends()) contact.cell().lots = contact.cell().lots.with(day, inLimits);
    }

    private void put() {
        cells.put(keys.goods, goods.write());
        cells.put(keys.kind, kind.write());
        cells.put(keys.route, route.write());
        cells.put(keys.shipper, shipper.write());
        cells.put(keys.consignee, consignee.write());
        cells.put(keys.pair, pair.write());
        for (var contact : contacts) cells.put(contact.key(), contact.cell().write());
        if (!Double.isNaN(inLimits)) cells.put(keys.lots, lots.write());
        var permitKey = keys.permit;
        if (permit != null && permitKey != null) cells.put(permitKey, permit.write());
        if (subject.containedKg() <= 0) return;
        cells.put(keys.node(record.from()), node.write());
        cells.put(keys.node(name(record.shipper())), firmNode.write());
        cells.put(keys.intake, intake.write());
    }
}
