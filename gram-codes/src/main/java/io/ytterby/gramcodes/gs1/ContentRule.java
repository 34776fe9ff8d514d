package io.ytterby.gramcodes.gs1;

import java.util.Locale;
import java.util.function.Predicate;

/** The rules of the syntax dictionary for what a component may say, under the dictionary's names in lower case. */
enum ContentRule {
    CSUM(CheckDigit::isRight),
    CSUMALPHA(GmnCheck::isRight),
    /** A company prefix stands at the first place: at least four digits. */
    GCPPOS1(value -> beginsWithDigits(value, 0)),
    /** A company prefix stands at the second place. */
    GCPPOS2(value -> beginsWithDigits(value, 1)),
    YYMMD0(value -> ContentDates.isDay(value, true)),
    YYMMDD(value -> ContentDates.isDay(value, false)),
    YYYYMMDD(ContentDates::isFullDay),
    HH(value -> below(value, 24)),
    MI(value -> below(value, 60)),
    SS(value -> below(value, 60)),
    HHMI(value -> value.length() == 4 && below(value.substring(0, 2), 24) && below(value.substring(2), 60)),
    ISO3166(IsoCodes::isCountry),
    ISO3166999(value -> value.equals("999") || IsoCodes.isCountry(value)),
    ISO3166ALPHA2(IsoCodes::isAlpha2),
    ISO4217(IsoCodes::isCurrency),
    ISO5218(value -> "0129".contains(value)),
    IBAN(IsoCodes::isIban),
    PCENC(PercentCoding::isWellFormed),
    YESNO(value -> "01".contains(value)),
    WINDING(value -> "019".contains(value)),
    ZERO(value -> value.chars().allMatch(c -> c == '0')),
    NONZERO(value -> value.chars().anyMatch(c -> c != '0')),
    NOZEROPREFIX(value -> value.length() == 1 || value.charAt(0) != '0'),
    HASNONDIGIT(value -> value.chars().anyMatch(c -> c < '0' || c > '9')),
    HYPHEN(value -> value.chars().allMatch(c -> c == '-')),
    PIECEOFTOTAL(ContentRule::isPieceOfTotal),
    POSINSEQSLASH(ContentRule::isPlaceInSequence),
    LATITUDE(value -> Long.parseLong(value) <= 1_800_000_000L),
    LONGITUDE(value -> Long.parseLong(value) <= 3_600_000_000L),
    MEDIATYPE(value -> {
        int type = Integer.parseInt(value);
        return (type >= 1 && type <= 10) || type >= 80;
    }),
    IMPORTERIDX(value -> value.matches("[-0-9A-Z_a-z]")),
    PACKAGETYPE(value -> value.matches("[0-9A-Z]{1,4}")),
    COUPONCODE(value -> value.chars().allMatch(Character::isDigit)),
    COUPONPOSOFFER(value -> value.chars().allMatch(Character::isDigit));

    private static final int SHORTEST_PREFIX = 4;

    @SuppressWarnings("ImmutableEnumChecker") // each is a pure function
    private final Predicate<String> holds;

    ContentRule(Predicate<String> holds) {
        this.holds = holds;
    }

    static ContentRule named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** @param value of the component's length and characters */
    boolean holdsFor(String value) {
        return holds.test(value);
    }

    String dictionaryName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean beginsWithDigits(String value, int from) {
        int end = from + SHORTEST_PREFIX;
        return value.length() >= end && Component.Charset.DIGITS.holds(value.substring(from, end));
    }

    private static boolean below(String digits, int limit) {
        return Integer.parseInt(digits) < limit;
    }

    private static boolean isPieceOfTotal(String value) {
        int piece = Integer.parseInt(value.substring(0, 2));
        return piece > 0 && piece <= Integer.parseInt(value.substring(2));
    }

    private static boolean isPlaceInSequence(String value) {
        return value.matches("[1-9]/[1-9]") && value.charAt(0) <= value.charAt(2);
    }
}
