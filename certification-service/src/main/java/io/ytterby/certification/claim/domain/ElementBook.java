package io.ytterby.certification.claim.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One element in one lot: how much there is, how much of it is of which certified input, and how much of that is claimed.
 * Immutable: a change gives the next book.
 *
 * @param uncertifiedMg what no certificate covers
 */
public record ElementBook(long uncertifiedMg, SortedMap<OriginKey, Held> certified) {
    private static final int DIGITS = 6;
    private static final long MILLION = 1_000_000;

    public ElementBook {
        if (uncertifiedMg < 0) throw new IllegalArgumentException("a mass is never negative: " + uncertifiedMg + " mg");
        var copy = new TreeMap<OriginKey, Held>();
        certified.forEach((key, held) -> {
            if (held.massMg() > 0) copy.put(key, held);
        });
        certified = Collections.unmodifiableSortedMap(copy);
    }

    public static ElementBook uncertified(long milligrams) {
        return new ElementBook(milligrams, new TreeMap<>());
    }

    public long certifiedMg() {
        return certified.values().stream().mapToLong(Held::massMg).sum();
    }

    public long claimedMg() {
        return certified.values().stream().mapToLong(Held::claimedMg).sum();
    }

    public long totalMg() {
        return Math.addExact(uncertifiedMg, certifiedMg());
    }

    /** So much of what no certificate covers is from now on of that origin; at most all of it. */
    public ElementBook certify(OriginKey key, long milligrams) {
        if (milligrams < 0 || milligrams > uncertifiedMg)
            throw new IllegalArgumentException(milligrams + " mg of " + uncertifiedMg + " cannot be certified");
        return with(key, held(key).massMg() + milligrams, held(key).claimedMg(), uncertifiedMg - milligrams);
    }

    /** So much of an origin is no longer certified here: it went into an account. Claimed mass stays. */
    public ElementBook giveUp(OriginKey key, long milligrams) {
        var held = held(key);
        if (milligrams < 0 || milligrams > held.freeMg())
            throw new IllegalArgumentException(milligrams + " mg of " + held.freeMg() + " free cannot be given up");
        return with(key, held.massMg() - milligrams, held.claimedMg(), uncertifiedMg + milligrams);
    }

    /** @return empty if less than that is free: the cap on what may be claimed */
    public Optional<ElementBook> claim(OriginKey key, long milligrams) {
        var held = held(key);
        if (milligrams < 0 || milligrams > held.freeMg()) return Optional.empty();
        return Optional.of(with(key, held.massMg(), held.claimedMg() + milligrams, uncertifiedMg));
    }

    public ElementBook release(OriginKey key, long milligrams) {
        var held = held(key);
        return with(key, held.massMg(), held.claimedMg() - milligrams, uncertifiedMg);
    }

    /**
     * What goes, what stays, and which claims end because their goods are gone.
     *
     * @param released claimed milligrams by origin
     */
    public record Drawn(Portion taken, ElementBook left, SortedMap<OriginKey, Long> released) {}

    /** Takes so much of it in proportion. Claims stay with what stays, as far as it bears them. */
    public Drawn draw(long milligrams) {
        var cut = contents().take(milligrams);
        var left = new TreeMap<OriginKey, Held>();
        var released = new TreeMap<OriginKey, Long>();
        certified.forEach((key, held) -> {
            long stays = cut.left().certified().getOrDefault(key, 0L);
            long claimed = Math.min(held.claimedMg(), stays);
            left.put(key, new Held(stays, claimed));
            if (claimed < held.claimedMg()) released.put(key, held.claimedMg() - claimed);
        });
        return new Drawn(cut.taken(), new ElementBook(cut.left().uncertifiedMg(), left), released);
    }

    public ElementBook plus(Portion more) {
        var sum = new TreeMap<>(certified);
        more.certified()
                .forEach((key, mass) -> sum.merge(
                        key,
                        new Held(mass, 0),
                        (one, other) -> new Held(Math.addExact(one.massMg(), other.massMg()), one.claimedMg())));
        return new ElementBook(Math.addExact(uncertifiedMg, more.uncertifiedMg()), sum);
    }

    /** What is in it, whoever claims it. */
    public Portion contents() {
        var masses = new TreeMap<OriginKey, Long>();
        certified.forEach((key, held) -> masses.put(key, held.massMg()));
        return new Portion(uncertifiedMg, masses);
    }

    /** Shares by origin with six digits that sum to one exactly; empty of an element that is not there. */
    public SortedMap<OriginKey, BigDecimal> shares() {
        return byOrigin(shareParts());
    }

    /** The share that no certificate covers: one less the {@link #shares}. */
    public BigDecimal uncertifiedShare() {
        return totalMg() == 0 ? BigDecimal.ONE : BigDecimal.valueOf(shareParts()[0], DIGITS);
    }

    private long[] shareParts() {
        var weights = new long[certified.size() + 1];
        weights[0] = uncertifiedMg;
        int at = 1;
        for (var held : certified.values()) weights[at++] = held.massMg();
        return totalMg() == 0 ? new long[weights.length] : Apportion.of(MILLION, weights);
    }

    private SortedMap<OriginKey, BigDecimal> byOrigin(long[] parts) {
        var shares = new TreeMap<OriginKey, BigDecimal>();
        int at = 1;
        for (var key : certified.keySet()) shares.put(key, BigDecimal.valueOf(parts[at++], DIGITS));
        return shares;
    }

    private Held held(OriginKey key) {
        return certified.getOrDefault(key, new Held(0, 0));
    }

    private ElementBook with(OriginKey key, long massMg, long claimedMg, long uncertified) {
        var next = new TreeMap<>(certified);
        next.put(key, new Held(massMg, claimedMg));
        return new ElementBook(uncertified, next);
    }
}
