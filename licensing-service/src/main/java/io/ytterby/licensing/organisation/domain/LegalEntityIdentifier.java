package io.ytterby.licensing.organisation.domain;

import java.math.BigInteger;
import java.util.Optional;

/** The legal entity identifier of ISO 17442: 18 letters or digits and two check digits by ISO 7064 MOD 97-10. */
final class LegalEntityIdentifier {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private LegalEntityIdentifier() {}

    static Optional<String> fault(String code) {
        if (!code.matches("[A-Z0-9]{18}[0-9]{2}"))
            return Optional.of("must be an LEI: 18 capital letters or digits and two check digits.");
        var digits = new StringBuilder();
        code.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE)
                ? Optional.empty()
                : Optional.of("has wrong check digits: one of its 20 characters is mistyped.");
    }
}
