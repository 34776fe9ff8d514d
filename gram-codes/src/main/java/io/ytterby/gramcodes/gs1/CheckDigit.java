package io.ytterby.gramcodes.gs1;

/** The check digit of GS1's numeric keys: weights 3 and 1 from the right, to the next ten. */
public final class CheckDigit {
    private CheckDigit() {}

    /** @return the digit that follows {@code digits} */
    public static char of(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight)
            sum += (digits.charAt(i) - '0') * weight;
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /** @return {@code digits} with its check digit behind */
    public static String append(String digits) {
        return digits + of(digits);
    }

    /** Whether the last digit is the check digit of those before it. */
    public static boolean isRight(String key) {
        int last = key.length() - 1;
        return last > 0 && key.charAt(last) == of(key.substring(0, last));
    }
}
