package io.ytterby.pictures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Numbers as a reader of a language writes them. For pictures and the words beside them; what is booked stays an integer.
 *
 * @param locale whose separators are used
 */
public record Figures(Locale locale) {
    private static final int DIGITS = 4;
    private static final long MG_PER_GRAM = 1_000;
    private static final long MG_PER_KG = 1_000_000;
    private static final long MG_PER_TONNE = 1_000_000_000;

    /** @return at most four significant digits, whole thousands grouped; never an exponent */
    public String plain(double value) {
        if (!Double.isFinite(value)) return "–";
        var rounded = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.clamp(rounded.scale(), 0, 9));
        return format.format(rounded);
    }

    /** @return a share of one as per cent with at most one decimal */
    public String percent(double share) {
        if (!Double.isFinite(share)) return "–";
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** @return a mass in the unit that reads best: mg, g, kg or t */
    public String mass(long milligrams) {
        long size = Math.abs(milligrams);
        if (size >= MG_PER_TONNE) return plain(milligrams / (double) MG_PER_TONNE) + " t";
        if (size >= MG_PER_KG) return plain(milligrams / (double) MG_PER_KG) + " kg";
        if (size >= MG_PER_GRAM) return plain(milligrams / (double) MG_PER_GRAM) + " g";
        return plain((double) milligrams) + " mg";
    }
}
