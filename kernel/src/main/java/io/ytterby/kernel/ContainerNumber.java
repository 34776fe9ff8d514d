package io.ytterby.kernel;

import java.util.regex.Pattern;

/**
 * A freight container's number after ISO 6346: the owner's three letters, the category ({@code U} freight container,
 * {@code J} equipment on one, {@code Z} chassis), six digits of the owner's own, and a check digit: {@code CSQU3054383}.
 */
public record ContainerNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}[A-Z][0-9]{6}[0-9]");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int CATEGORY = 3;
    private static final int CHECK_DIGIT = 10;

    /** @throws IllegalArgumentException if the shape, the category or the check digit is wrong; it says which */
    public ContainerNumber {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a container number, which is four capital letters and seven digits"
                    + " without blanks or dashes, like CSQU3054383: '" + value + "'");
        char category = value.charAt(CATEGORY);
        if ("UJZ".indexOf(category) < 0)
            throw new IllegalArgumentException(
                    "the fourth letter of a container number is U, J or Z, not " + category + ": '" + value + "'");
        int right = checkDigit(value);
        if (value.charAt(CHECK_DIGIT) != '0' + right)
            throw new IllegalArgumentException("the check digit of " + value.substring(0, CHECK_DIGIT) + " is " + right
                    + ", not " + value.charAt(CHECK_DIGIT) + ": one character of the number is probably wrong");
    }

    /** Three letters that the owner has registered. */
    public String owner() {
        return value.substring(0, CATEGORY);
    }

    /** Letters count 10, 12, 13 ... without the multiples of eleven, each place twice the one before it. */
    private static int checkDigit(String number) {
        int sum = 0;
        for (int place = 0; place < CHECK_DIGIT; place++) sum += worth(number.charAt(place)) << place;
        return sum % 11 % 10;
    }

    private static int worth(char character) {
        int letter = LETTERS.indexOf(character);
        if (letter < 0) return character - '0';
        return letter + 10 + (letter + 9) / 10; // 11, 22 and 33 are left out
    }

    @Override
    public String toString() {
        return value;
    }
}
