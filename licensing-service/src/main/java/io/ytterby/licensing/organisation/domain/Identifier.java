package io.ytterby.licensing.organisation.domain;

import java.util.Optional;

/** A number or name that others know an organisation by. */
public record Identifier(Scheme scheme, String value) {
    /**
     * USCC: Chinese unified social credit code; EORI: of EU customs; DUNS: of Dun & Bradstreet; LEI: legal entity
     * identifier; ALIAS: any other name, in any script.
     */
    public enum Scheme {
        USCC,
        EORI,
        DUNS,
        LEI,
        ALIAS;

        /** Whether no two organisations can have the same. */
        public boolean isUnique() {
            return this != ALIAS;
        }
    }

    /** What is wrong with it; empty if it has its scheme's shape and its check digits agree. */
    public Optional<String> fault() {
        return switch (scheme) {
            case USCC -> UnifiedSocialCreditCode.fault(value);
            case LEI -> LegalEntityIdentifier.fault(value);
            case EORI ->
                value.matches("[A-Z]{2}[A-Z0-9]{1,15}")
                        ? Optional.empty()
                        : Optional.of("must be an EORI: a country's two letters and up to 15 letters or digits.");
            case DUNS -> value.matches("[0-9]{9}") ? Optional.empty() : Optional.of("must be a DUNS: nine digits.");
            case ALIAS -> Optional.empty();
        };
    }
}
