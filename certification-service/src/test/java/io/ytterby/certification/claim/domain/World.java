package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A trade in memory: lots, certified inputs, accounts, claims; and a count of its own, made beside the rules. */
final class World {
    static final List<Element> RARE_EARTHS = List.of(Element.Nd, Element.Pr, Element.Dy, Element.Tb);

    private static final int MOST_LOTS = 60;

    private final RandomGenerator random;
    private final Map<LotId, LotBook> books = new LinkedHashMap<>();
    private final Map<LotId, Composition> compositions = new HashMap<>();
    private final Map<OriginId, Integer> certificates = new LinkedHashMap<>();
    private final Set<Integer> withdrawn = new HashSet<>();
    private final Map<Element, List<Parcel>> accounts = new EnumMap<>(Element.class);
    private final List<Stated> claims = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();
    private final List<Step> told = new ArrayList<>();
    private final Tally tally = new Tally();
    private LocalDate today = LocalDate.of(2026, 1, 1);

    World(RandomGenerator random) {
        this.random = random;
    }

    /** A claim on a lot, and what still stands behind it. */
    private record Stated(LotId lot, Map<Element, SortedMap<OriginKey, Long>> behind) {}

    void act() {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> mint();
            case 3, 4, 5 -> certify();
            case 6, 7, 8 -> pour(false);
            case 9, 10 -> pour(true);
            case 11 -> split();
            case 12 -> replay();
            case 13 -> deposit();
            case 14 -> allocate();
            case 15, 16, 17 -> claim();
            case 18 -> withdraw();
            default -> today = today.plusDays(random.nextInt(20));
        }
        check();
    }

    private void mint() {
        if (books.size() >= MOST_LOTS) return;
        var shares = new EnumMap<Element, BigDecimal>(Element.class);
        for (var element : RARE_EARTHS)
            if (random.nextBoolean()) shares.put(element, BigDecimal.valueOf(random.nextInt(2_500), 2));
        var lot = LotBook.minted(id(), 1 + random.nextLong(3_000_000), new Composition(shares));
        compositions.put(lot.lot(), new Composition(shares));
        put(lot);
    }

    private void certify() {
        var lot = any();
        if (lot == null) return;
        var origin = new OriginId(uuid());
        certificates.put(origin, random.nextInt(40));
        var book = lot;
        for (var line : lot.elements().entrySet()) {
            long mass = line.getValue().uncertifiedMg();
            book = book.with(line.getKey(), line.getValue().certify(new OriginKey(origin, Via.PHYSICAL), mass));
            tally.certified(origin, line.getKey(), mass);
        }
        put(book);
    }

    private void pour(boolean changed) {
        var inputs = new ArrayList<Step.Input>();
        long sum = 0;
        var first = any();
        if (first == null) return;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            var lot = any();
            if (lot == null || inputs.stream().anyMatch(input -> input.lot().equals(lot.lot()))) continue;
            long mass = random.nextBoolean() ? lot.massMg() : 1 + random.nextLong(Math.max(1, lot.massMg()));
            inputs.add(new Step.Input(lot.lot(), mass));
            sum += Math.min(mass, lot.massMg());
        }
        var outputs = new ArrayList<Step.Output>();
        var composition = changed ? compositions.getOrDefault(first.lot(), new Composition(Map.of())) : null;
        long left = changed ? sum * (50 + random.nextInt(55)) / 100 : sum;
        int count = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count && left > 0; i++) {
            long mass = i == count - 1 ? left : 1 + random.nextLong(left);
            outputs.add(new Step.Output(id(), mass, composition));
            left -= mass;
        }
        if (!inputs.isEmpty()) take(new Step(uuid(), inputs, outputs));
    }

    private void split() {
        var lot = any();
        if (lot == null || lot.massMg() < 2) return;
        long part = 1 + random.nextLong(lot.massMg() - 1);
        take(new Step(
                uuid(),
                List.of(new Step.Input(lot.lot(), lot.massMg())),
                List.of(
                        new Step.Output(lot.lot(), lot.massMg() - part, null),
                        new Step.Output(id(), part, null))));
    }

    private void replay() {
        if (!told.isEmpty()) take(told.get(random.nextInt(told.size())));
    }

    private void take(Step step) {
        told.add(step);
        if (!taken.add(step.id())) return;
        var before = new LinkedHashMap<LotId, LotBook>();
        for (var lot : step.lots()) if (books.containsKey(lot)) before.put(lot, books.get(lot));
        var result = TakeStep.of(step, before);
        tally.step(before.values(), result.books().values());
        for (var released : result.released()) shrink(released);
        for (var output : step.outputs()) compositions.putIfAbsent(output.lot(), composition(step, output));
        for (var book : result.books().values())
            if (book.massMg() == 0) remove(book);
            else put(book);
    }

    private Composition composition(Step step, Step.Output output) {
        return output.composition() != null
                ? output.composition()
                : compositions.getOrDefault(step.inputs().getFirst().lot(), new Composition(Map.of()));
    }

    private void shrink(Released released) {
        long left = released.massMg();
        for (var claim : claims) {
            var lines = claim.behind().get(released.element());
            if (!claim.lot().equals(released.lot()) || lines == null) continue;
            long has = lines.getOrDefault(released.key(), 0L);
            long some = Math.min(has, left);
            if (has == some) lines.remove(released.key());
            else lines.put(released.key(), has - some);
            left -= some;
            tally.claimed(released.key(), released.element(), -some);
        }
        assertThat(left).as("every claimed milligram has its claim").isZero();
    }

    private void deposit() {
        var lot = any();
        if (lot == null) return;
        var book = lot;
        for (var line : lot.elements().entrySet())
            for (var held : line.getValue().certified().entrySet()) {
                if (held.getKey().via() != Via.PHYSICAL || !usable().contains(held.getKey().origin())) continue;
                long mass = held.getValue().freeMg();
                long credit = Account.credit(mass, BigDecimal.valueOf(60 + random.nextInt(41), 2));
                book = book.with(line.getKey(), book.of(line.getKey()).giveUp(held.getKey(), mass));
                if (credit > 0)
                    parcels(line.getKey())
                            .add(new Parcel(
                                    uuid(), held.getKey().origin(), credit, 0, today.plusDays(random.nextInt(90))));
                tally.credited(held.getKey().origin(), line.getKey(), credit);
            }
        put(book);
    }

    private void allocate() {
        var lot = any();
        if (lot == null) return;
        for (var line : lot.elements().entrySet()) {
            var account = new Account(accounts.getOrDefault(line.getKey(), List.of()).stream()
                    .filter(parcel -> usable().contains(parcel.origin()))
                    .toList());
            long wanted = Math.min(line.getValue().uncertifiedMg(), 1 + random.nextLong(500_000));
            var draws = account.draw(wanted, today);
            assertThat(draws.isPresent()).isEqualTo(wanted <= account.freeOn(today));
            for (var draw : draws.orElse(List.of())) {
                parcels(line.getKey()).replaceAll(parcel -> drawn(parcel, draw));
                tally.credited(draw.origin(), line.getKey(), -draw.massMg());
                var book = book(lot.lot());
                put(book.with(
                        line.getKey(),
                        book.of(line.getKey()).certify(new OriginKey(draw.origin(), Via.MASS_BALANCE), draw.massMg())));
            }
        }
    }

    private static Parcel drawn(Parcel parcel, Account.Draw draw) {
        if (!parcel.id().equals(draw.parcel())) return parcel;
        return new Parcel(
                parcel.id(), parcel.origin(), parcel.creditMg(), parcel.drawnMg() + draw.massMg(), parcel.endsOn());
    }

    private void claim() {
        var lot = any();
        if (lot == null || lot.elements().isEmpty()) return;
        var model = CustodyModel.values()[random.nextInt(CustodyModel.values().length)];
        var asked = new TreeMap<Element, Long>();
        lot.elements().forEach((element, book) -> {
            long all = Math.max(1, book.certifiedMg());
            if (random.nextBoolean()) asked.put(element, 1 + random.nextLong(all + all / 5 + 1));
        });
        if (!(Backing.of(lot, model, asked, usable()) instanceof Backing.Borne(var sources))) return;
        var behind = new EnumMap<Element, SortedMap<OriginKey, Long>>(Element.class);
        var book = lot;
        for (var source : sources) {
            book = book.with(
                    source.element(),
                    book.of(source.element())
                            .claim(source.key(), source.massMg())
                            .orElseThrow());
            behind.computeIfAbsent(source.element(), _ -> new TreeMap<>()).put(source.key(), source.massMg());
            tally.claimed(source.key(), source.element(), source.massMg());
        }
        for (var line : asked.entrySet())
            assertThat(behind.getOrDefault(line.getKey(), new TreeMap<>()).values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(line.getValue());
        claims.add(new Stated(lot.lot(), behind));
        put(book);
    }

    private void withdraw() {
        int certificate = random.nextInt(40);
        if (random.nextInt(3) > 0 || !withdrawn.add(certificate)) return;
        for (var claim : claims)
            claim.behind().forEach((element, lines) -> lines.entrySet().removeIf(line -> {
                if (certificates.getOrDefault(line.getKey().origin(), -1) != certificate) return false;
                var book = book(claim.lot());
                put(book.with(element, book.of(element).release(line.getKey(), line.getValue())));
                tally.claimed(line.getKey(), element, -line.getValue());
                return true;
            }));
    }

    private List<Parcel> parcels(Element element) {
        return accounts.computeIfAbsent(element, _ -> new ArrayList<>());
    }

    private LotBook book(LotId lot) {
        return books.getOrDefault(lot, LotBook.empty(lot));
    }

    private Set<OriginId> usable() {
        return certificates.entrySet().stream()
                .filter(entry -> !withdrawn.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void put(LotBook book) {
        tally.changed(books.get(book.lot()), book);
        books.put(book.lot(), book);
    }

    private void remove(LotBook book) {
        var before = books.remove(book.lot());
        if (before != null) tally.changed(before, LotBook.empty(book.lot()));
    }

    private void check() {
        tally.check();
        claims.removeIf(claim -> claim.behind().values().stream().allMatch(Map::isEmpty));
        for (var claim : claims)
            claim.behind()
                    .values()
                    .forEach(lines -> lines.keySet().forEach(key -> assertThat(withdrawn)
                            .as("nothing stands on what was withdrawn")
                            .doesNotContain(certificates.get(key.origin()))));
        var lot = any();
        if (lot != null) lot.elements().values().forEach(World::checkShares);
    }

    private static void checkShares(ElementBook book) {
        var sum = book.shares().values().stream().reduce(book.uncertifiedShare(), BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(book.claimedMg()).isLessThanOrEqualTo(book.certifiedMg());
    }

    private @Nullable LotBook any() {
        if (books.isEmpty()) return null;
        return books.values().stream().skip(random.nextInt(books.size())).findFirst().orElseThrow();
    }

    private LotId id() {
        return new LotId(uuid());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
