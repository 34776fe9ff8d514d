package io.ytterby.certification.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A trade in memory: lots, certified inputs, accounts, claims; and a count and a chronicle, made beside the rules. */
final class World {
    static final List<Element> RARE_EARTHS = List.of(Element.Nd, Element.Pr, Element.Dy, Element.Tb);

    private static final int MOST_LOTS = 60;

    private final RandomGenerator random;
    private final Map<LotId, LotBook> books = new LinkedHashMap<>();
    private final Map<LotId, Composition> compositions = new HashMap<>();
    private final Map<OriginId, Integer> certificates = new LinkedHashMap<>();
    private final Set<Integer> withdrawn = new HashSet<>();
    private final List<Stated> claims = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();
    private final List<Step> told = new ArrayList<>();
    private final Tally tally = new Tally();
    private final Chronicle chronicle = new Chronicle(certificates);
    private final Bank bank;
    private Instant now = Chronicle.BEGIN;

    World(RandomGenerator random) {
        this.random = random;
        bank = new Bank(random, tally);
    }

    void act() {
        now = now.plusSeconds(1);
        switch (random.nextInt(22)) {
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
            case 19 -> bank.bookClaim(usable());
            case 20 -> suspend();
            default -> bank.passDays(random.nextInt(20));
        }
        check();
        if (random.nextInt(20) == 0) chronicle.check(moment(), moment());
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
            chronicle.certified(origin, line.getKey(), mass, now);
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
                List.of(new Step.Output(lot.lot(), lot.massMg() - part, null), new Step.Output(id(), part, null))));
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
            long some = claim.shrink(released, left, now);
            left -= some;
            tally.claimed(released.key(), released.element(), -some);
        }
        assertThat(left).as("every claimed milligram has its claim").isZero();
    }

    private void deposit() {
        var lot = any();
        if (lot != null) put(bank.deposit(lot, usable()));
    }

    private void allocate() {
        var lot = any();
        if (lot != null) put(bank.allocate(lot, usable()));
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
        var book = lot;
        for (var source : sources) {
            book = book.with(
                    source.element(),
                    book.of(source.element())
                            .claim(source.key(), source.massMg())
                            .orElseThrow());
            tally.claimed(source.key(), source.element(), source.massMg());
        }
        for (var line : asked.entrySet())
            assertThat(sources.stream()
                            .filter(source -> source.element() == line.getKey())
                            .mapToLong(Source::massMg)
                            .sum())
                    .isEqualTo(line.getValue());
        claims.add(Stated.of(lot.lot(), sources, chronicle.stated(sources, now)));
        put(book);
    }

    /** Counts from now or from a moment before: what rests on it ends as a whole. */
    private void withdraw() {
        int certificate = random.nextInt(40);
        if (random.nextInt(3) > 0 || !withdrawn.add(certificate)) return;
        var validAt = random.nextBoolean() ? now : moment();
        chronicle.withdrawn(certificate, validAt, now);
        bank.forfeit(origin -> certificates.getOrDefault(origin, -1) == certificate);
        for (var claim : claims)
            if (claim.sources().stream().anyMatch(source -> isOf(source, certificate))) end(claim, validAt);
    }

    private boolean isOf(Source source, int certificate) {
        return certificates.getOrDefault(source.key().origin(), -1) == certificate;
    }

    private void end(Stated claim, Instant validAt) {
        for (var source : claim.sources()) {
            var book = book(claim.lot());
            put(book.with(source.element(), book.of(source.element()).release(source.key(), source.massMg())));
            tally.claimed(source.key(), source.element(), -source.massMg());
        }
        claim.withdraw(validAt, now);
    }

    private void suspend() {
        int certificate = random.nextInt(40);
        if (!withdrawn.contains(certificate)) chronicle.suspended(certificate, moment(), now);
    }

    /** Some moment that has been. */
    private Instant moment() {
        return Chronicle.BEGIN.plusSeconds(
                random.nextLong(Duration.between(Chronicle.BEGIN, now).toSeconds() + 1));
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
        claims.removeIf(claim -> claim.sources().isEmpty());
        for (var claim : claims)
            for (var source : claim.sources())
                assertThat(withdrawn)
                        .as("nothing stands on what was withdrawn")
                        .doesNotContain(certificates.get(source.key().origin()));
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
        return books.values().stream()
                .skip(random.nextInt(books.size()))
                .findFirst()
                .orElseThrow();
    }

    private LotId id() {
        return new LotId(uuid());
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
