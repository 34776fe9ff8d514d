package io.ytterby.intelligence.entity.domain;

import io.ytterby.kernel.OrganisationId;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number or code that somebody gave to one entity alone, in its canonical shape, with its check digit where it has one. */
public record Identifier(Kind kind, String value) {
    /** Who gave it. */
    public enum Kind {
        /** A ship's number: seven digits. */
        IMO,
        /** A ship's radio identity: nine digits. */
        MMSI,
        /** ISO 17442: twenty characters. */
        LEI,
        /** China's unified social credit code, GB 32100: eighteen characters. */
        USCC,
        /** An organisation of this platform. */
        ORGANISATION,
        /** A register's or tax office's number, with its country first: TH-0105561000000. */
        REGISTRATION
    }

    private static final Pattern IMO = Pattern.compile("[0-9]{7}");
    private static final Pattern MMSI = Pattern.compile("[0-9]{9}");
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final Pattern REGISTRATION = Pattern.compile("[A-Z]{2}-[0-9A-Z./-]{2,40}");
    private static final String USCC_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] USCC_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws IllegalArgumentException if it is none of its kind; says what one is */
    public Identifier {
        value = canonical(kind, value);
    }

    private static String canonical(Kind kind, String said) {
        var text = said.strip();
        var upper = text.toUpperCase(Locale.ROOT).replace(" ", "");
        return switch (kind) {
            case IMO -> {
                var digits = upper.startsWith("IMO") ? upper.substring(3) : upper;
                yield kept(
                        digits,
                        IMO.matcher(digits).matches() && isImo(digits),
                        "must be an IMO number such as 9074729.");
            }
            case MMSI -> kept(upper, MMSI.matcher(upper).matches(), "must be an MMSI of nine digits.");
            case LEI ->
                kept(upper, LEI.matcher(upper).matches() && isLei(upper), "must be an LEI with its two check digits.");
            case USCC ->
                kept(
                        upper,
                        USCC.matcher(upper).matches() && isUscc(upper),
                        "must be a unified social credit code with its check character.");
            case ORGANISATION -> new OrganisationId(text).value();
            case REGISTRATION ->
                kept(
                        upper,
                        REGISTRATION.matcher(upper).matches(),
                        "must be a country and a number, such as TH-0105561000000.");
        };
    }

    private static String kept(String value, boolean holds, String says) {
        if (!holds) throw new IllegalArgumentException(says);
        return value;
    }

    private static boolean isImo(String digits) {
        int sum = 0;
        for (int i = 0; i < 6; i++) sum += (digits.charAt(i) - '0') * (7 - i);
        return sum % 10 == digits.charAt(6) - '0';
    }

    /** ISO 7064, mod 97-10: letters count from ten. */
    private static boolean isLei(String code) {
        var digits = new StringBuilder();
        for (int i = 0; i < code.length(); i++) digits.append(Character.digit(code.charAt(i), 36));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** GB 32100-2015, mod 31. */
    private static boolean isUscc(String code) {
        int sum = 0;
        for (int i = 0; i < USCC_WEIGHTS.length; i++) sum += USCC_LETTERS.indexOf(code.charAt(i)) * USCC_WEIGHTS[i];
        return (31 - sum % 31) % 31 == USCC_LETTERS.indexOf(code.charAt(17));
    }
}
