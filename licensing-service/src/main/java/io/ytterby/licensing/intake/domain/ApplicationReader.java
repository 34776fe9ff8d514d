package io.ytterby.licensing.intake.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Money;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Validity;
import io.ytterby.licensing.application.domain.Content;
import io.ytterby.licensing.application.domain.GoodsLine;
import io.ytterby.licensing.application.domain.LicenceKind;
import io.ytterby.licensing.application.domain.Party;
import io.ytterby.licensing.controllist.domain.Goods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an application of its lines. What is wrong in them goes to their faults; then nothing comes out. */
public final class ApplicationReader {
    private static final int MOST_GOODS = 200;
    private static final int LAST_YEAR = 9999;

    private final Function<String, Goods> items;

    /** @param items reads the declared goods of a line, as JSON; throws what is wrong with them */
    public ApplicationReader(Function<String, Goods> items) {
        this.items = items;
    }

    /**
     * @param key of the application in its table; the exporter's reference
     * @return empty if a line has a fault
     */
    public Optional<Content> read(String key, List<Line> lines) {
        var first = lines.getFirst();
        int before = first.faults().size();
        lines.stream().skip(1).forEach(line -> agrees(line, first));
        if (lines.size() > MOST_GOODS)
            first.fault(Column.APPLICATION, "has more than " + MOST_GOODS + " lines of goods.");
        var destination = first.need(Column.DESTINATION, CountryCode::new);
        var type = first.read(Column.END_USER_TYPE, ApplicationReader::word);
        var endUse = first.text(Column.END_USE, 2000);
        var kind = first.read(Column.LICENCE_KIND, LicenceKind::valueOf);
        var wanted = wanted(first);
        var parties = parties(first, destination);
        var goods = goods(lines);
        if (first.faults().size() > before || destination.isEmpty()) return Optional.empty();
        return Optional.of(new Content(
                destination.get(),
                type.orElse("civil"),
                endUse.orElse(""),
                kind.orElse(LicenceKind.INDIVIDUAL),
                key,
                wanted,
                parties,
                goods));
    }

    private static void agrees(Line line, Line first) {
        for (var column : Column.values()) {
            var here = line.text(column);
            if (column.isOfApplication() && !here.isEmpty() && !here.equals(first.text(column)))
                line.fault(
                        column,
                        "differs from row " + first.number() + " of the same application; leave it empty or alike.");
        }
    }

    private static String word(String text) {
        if (!text.matches("[a-z][a-z0-9_]{0,39}"))
            throw new IllegalArgumentException("it must be a word such as civil or military.");
        return text;
    }

    private static @Nullable Validity wanted(Line first) {
        var from = first.read(Column.WANTED_FROM, LocalDate::parse);
        var until = first.read(Column.WANTED_UNTIL, LocalDate::parse);
        if (from.isPresent() != until.isPresent())
            first.fault(Column.WANTED_UNTIL, "must stand beside wantedFrom, or neither.");
        if (from.isEmpty() || until.isEmpty()) return null;
        if (until.get().isBefore(from.get()) || until.get().getYear() > LAST_YEAR) {
            first.fault(Column.WANTED_UNTIL, "must be a day of this era, and not before wantedFrom.");
            return null;
        }
        return new Validity(from.get(), until.get());
    }

    private static List<Party> parties(Line first, Optional<CountryCode> destination) {
        var parties = new ArrayList<Party>();
        for (var place : PLACES)
            party(first, place, parties.size() + 1, destination).ifPresent(parties::add);
        return parties;
    }

    /** Where a party of a role stands. */
    private record Place(Party.Role role, Column id, Column name, Column country) {}

    private static final List<Place> PLACES = List.of(
            new Place(Party.Role.END_USER, Column.END_USER_ID, Column.END_USER_NAME, Column.END_USER_COUNTRY),
            new Place(Party.Role.CONSIGNEE, Column.CONSIGNEE_ID, Column.CONSIGNEE_NAME, Column.CONSIGNEE_COUNTRY));

    private static Optional<Party> party(Line first, Place place, int number, Optional<CountryCode> destination) {
        var organisation = first.read(place.id(), OrganisationId::new);
        var called = first.text(place.name(), 200).orElse("");
        var country = first.read(place.country(), CountryCode::new).or(() -> destination);
        boolean hasId = !first.text(place.id()).isEmpty();
        boolean hasCountry = !first.text(place.country()).isEmpty();
        if (!hasId && called.isEmpty() && !hasCountry) return Optional.empty();
        if (!hasId && (called.isEmpty() || !hasCountry))
            first.fault(place.name(), "Name the party by its id, or by name and country.");
        if (country.isEmpty() || (called.isEmpty() && organisation.isEmpty())) return Optional.empty();
        var name = called.isEmpty() ? organisation.get().value() : called;
        return Optional.of(new Party(number, place.role(), organisation.orElse(null), name, country.get()));
    }

    private List<GoodsLine> goods(List<Line> lines) {
        var goods = new ArrayList<GoodsLine>();
        for (var line : lines) {
            var code = line.need(Column.CONTROL_CODE, ControlCode::new);
            var hsCode = line.need(Column.HS_CODE, HsCode::new);
            var description = line.need(Column.DESCRIPTION, Function.<String>identity()::apply);
            line.text(Column.DESCRIPTION, 500);
            var mass = line.need(Column.NET_MASS_MG, ApplicationReader::positive);
            var money = line.need(Column.CURRENCY, code3 -> Money.of(code3, 0));
            var minor = line.need(Column.VALUE_MINOR, ApplicationReader::notNegative);
            var item = line.read(Column.ITEM, items::apply);
            if (code.isEmpty() || hsCode.isEmpty() || mass.isEmpty() || money.isEmpty() || minor.isEmpty()) continue;
            goods.add(new GoodsLine(
                    goods.size() + 1,
                    code.get(),
                    hsCode.get(),
                    description.orElse(""),
                    new Mass(mass.get()),
                    new Money(money.get().currency(), minor.get()),
                    item.orElse(null)));
        }
        return goods;
    }

    private static long positive(String text) {
        long found = notNegative(text);
        if (found == 0) throw new IllegalArgumentException("it must be more than 0.");
        return found;
    }

    private static long notNegative(String text) {
        if (!text.matches("[0-9]{1,18}"))
            throw new IllegalArgumentException("it must be a whole number such as 500000000, without separators.");
        return Long.parseLong(text);
    }
}
