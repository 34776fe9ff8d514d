package io.ytterby.gramcodes.gs1;

/** The two check characters of a Global Model Number: a sum weighted by primes from the right, modulo 1021. */
final class GmnCheck {
    private static final int[] PRIMES = {
        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83
    };
    private static final String CHECKS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private GmnCheck() {}

    static boolean isRight(String value) {
        int model = value.length() - 2;
        if (model < 1 || model > PRIMES.length) return false;
        int sum = 0;
        for (int i = 0; i < model; i++)
            sum += Component.Charset.CSET_82.placeOf(value.charAt(i)) * PRIMES[model - 1 - i];
        sum %= 1021;
        return value.charAt(model) == CHECKS.charAt(sum >> 5) && value.charAt(model + 1) == CHECKS.charAt(sum & 31);
    }
}
