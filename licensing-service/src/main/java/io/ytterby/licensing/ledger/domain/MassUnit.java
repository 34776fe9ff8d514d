package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.Mass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Units of mass as forms and customs messages spell them, old ones too. A mass is exact in milligrams, or it is refused. */
public enum MassUnit {
    MILLIGRAM(0, "|mg|mgm|milligram|milligrams|毫克|"),
    GRAM(3, "|g|gr|grm|gram|grams|gramme|grammes|克|"),
    KILOGRAM(6, "|kg|kgs|kgm|kilo|kilos|kilogram|kilograms|kilogramme|千克|公斤|035|"),
    TONNE(9, "|t|to|tne|mt|ton|tonne|tonnes|metric ton|吨|公吨|070|");

    /** More digits than any mass has. */
    private static final int MOST_DIGITS = 30;

    private final int digits;
    /** Between bars. */
    private final String spellings;

    MassUnit(int digits, String spellings) {
        this.digits = digits;
        this.spellings = spellings;
    }

    /** Empty for a word that is no unit of mass; case and blanks around it do not matter. */
    public static Optional<MassUnit> spelt(String word) {
        var plain = "|" + word.strip().toLowerCase(Locale.ROOT) + "|";
        return Arrays.stream(values())
                .filter(unit -> plain.indexOf('|', 1) == plain.length() - 1 && unit.spellings.contains(plain))
                .findFirst();
    }

    /** All words that are understood, for those who used another. */
    public static String spellings() {
        return Arrays.stream(values())
                .flatMap(unit -> Arrays.stream(unit.spellings.split("\\|", -1)))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * The amount in whole milligrams.
     *
     * @throws IllegalArgumentException if it is negative, too large, or finer than a milligram; it shows the digits
     */
    public Mass of(BigDecimal amount) {
        if (amount.precision() > MOST_DIGITS || Math.abs(amount.scale()) > MOST_DIGITS)
            throw new IllegalArgumentException("has more digits than a mass can have.");
        var milligrams = amount.scaleByPowerOfTen(digits).stripTrailingZeros();
        if (milligrams.signum() < 0) throw new IllegalArgumentException("must not be negative.");
        if (milligrams.scale() > 0)
            throw new IllegalArgumentException(amount.toPlainString() + " " + this + " is " + milligrams.toPlainString()
                    + " mg: the books count whole milligrams and round nothing.");
        try {
            return new Mass(milligrams.longValueExact());
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("is more than a mass can be.", tooLarge);
        }
    }
}
