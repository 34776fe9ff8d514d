package io.ytterby.epcis.hash;

import java.math.BigDecimal;

/**
 * Numbers as the hash has them: no idle zero in front or behind, no exponent. Every text that is a number counts as one, since
 * XML cannot tell them apart. Beyond fifteen digits the reference vectors have what a binary double holds of the number, and so
 * have we: here a hash is computed, never a quantity.
 */
final class Numbers {
    private static final int EXACT_IN_A_DOUBLE = 15;
    private static final int LONGEST = 300;

    private Numbers() {}

    static boolean looksLikeOne(String text) {
        int i = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int digits = 0;
        int exponent = -1;
        boolean point = false;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' && !point && exponent < 0) {
                point = true;
            } else if ((c == 'e' || c == 'E') && digits > 0 && exponent < 0) {
                exponent = digits;
                i += i + 1 < text.length() && "+-".indexOf(text.charAt(i + 1)) >= 0 ? 1 : 0;
            } else {
                return false;
            }
        }
        return digits > 0 && digits > exponent && text.length() <= LONGEST;
    }

    static String canonical(String text) {
        try {
            return canonical(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return text; // an exponent beyond every number
        }
    }

    static String canonical(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST) {
            return number.toString();
        }
        var exact = number.precision() <= EXACT_IN_A_DOUBLE ? number : asDouble(number);
        return exact.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal asDouble(BigDecimal number) {
        double held = number.doubleValue();
        var whole = new BigDecimal(held);
        return whole.stripTrailingZeros().scale() <= 0 ? whole : BigDecimal.valueOf(held);
    }
}
