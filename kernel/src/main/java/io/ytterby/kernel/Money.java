package io.ytterby.kernel;

import java.util.Currency;

/** An amount in the minor unit of its currency: {@code EUR 12345} is 123.45 euro. Never negative. */
public record Money(Currency currency, long minor) {
    public Money {
        if (minor < 0) throw new IllegalArgumentException("an amount is never negative: " + minor);
    }

    /** @throws IllegalArgumentException if the code is not one of ISO 4217 */
    public static Money of(String currencyCode, long minor) {
        return new Money(Currency.getInstance(currencyCode), minor);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        return new Money(currency, Math.addExact(minor, other.minor));
    }
}
