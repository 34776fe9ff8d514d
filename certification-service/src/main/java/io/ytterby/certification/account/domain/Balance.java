package io.ytterby.certification.account.domain;

import io.ytterby.certification.claim.domain.OriginId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an account holds (F9): what comes in is certified mass times a conversion factor; what is drawn was there before. */
public record Balance(List<Parcel> parcels) {
    /** The order in which parcels are drawn from, and locked. */
    public static final Comparator<Parcel> ENDING_FIRST =
            Comparator.comparing(Parcel::endsOn).thenComparing(Parcel::id);

    public Balance {
        parcels = List.copyOf(parcels);
    }

    /** So much of a parcel. */
    public record Draw(UUID parcel, OriginId origin, long massMg) {}

    public long freeOn(LocalDate day) {
        return parcels.stream().mapToLong(parcel -> parcel.freeOn(day)).sum();
    }

    /**
     * The parcels that give it, those that end first before the others.
     *
     * @return empty if there is less than that: no overdraft
     */
    public Optional<List<Draw>> draw(long milligrams, LocalDate day) {
        if (milligrams > freeOn(day)) return Optional.empty();
        var draws = new ArrayList<Draw>();
        long wanted = milligrams;
        for (var parcel : parcels.stream().sorted(ENDING_FIRST).toList()) {
            long some = Math.min(wanted, parcel.freeOn(day));
            if (some > 0) draws.add(new Draw(parcel.id(), parcel.origin(), some));
            wanted -= some;
        }
        return Optional.of(draws);
    }

    /** @param conversion above zero and at most one: no element comes into being in a process */
    public static long credit(long inputMg, BigDecimal conversion) {
        if (!isConversion(conversion))
            throw new IllegalArgumentException("a conversion factor is above zero and at most one: " + conversion);
        return conversion
                .multiply(BigDecimal.valueOf(inputMg))
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    static boolean isConversion(BigDecimal factor) {
        return factor.signum() > 0 && factor.compareTo(BigDecimal.ONE) <= 0;
    }
}
