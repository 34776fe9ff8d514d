package io.ytterby.gateway.duty.domain;

import io.ytterby.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer says of a supply that no lot here tells of.
 *
 * @param supplier in the buyer's own words
 * @param source a document, contract or statement; a row without one is a slogan
 */
public record DeclaredRow(
        String material,
        SupplyStage stage,
        CountryCode country,
        long massMg,
        @Nullable String supplier,
        String source) {
    public Counted counted() {
        return new Counted(
                material,
                stage,
                country,
                massMg,
                Counted.Kind.DECLARED,
                supplier == null ? source : supplier + ": " + source);
    }
}
