package io.ytterby.licensing.organisation.domain;

import java.util.Optional;

/**
 * The Chinese unified social credit code of GB 32100-2015: 18 characters of an alphabet without I, O, S, V and Z, the
 * last of which is a check character: weights are powers of 3 modulo 31.
 */
final class UnifiedSocialCreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    private UnifiedSocialCreditCode() {}

    static Optional<String> fault(String code) {
        if (code.length() != LENGTH || code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0))
            return Optional.of("must be a unified social credit code: 18 digits and capital letters without I, O, S, V"
                    + " and Z.");
        char expected = checkCharacter(code);
        return code.charAt(LENGTH - 1) == expected
                ? Optional.empty()
                : Optional.of("has a wrong check character: one of its 18 characters is mistyped.");
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
