package io.ytterby.licensing.organisation.domain;

/** A number or name that others know an organisation by. */
public record Identifier(Scheme scheme, String value) {
    /** USCC: Chinese unified social credit code; EORI: of EU customs; DUNS: of Dun & Bradstreet; ALIAS: any other name. */
    public enum Scheme {
        USCC,
        EORI,
        DUNS,
        ALIAS;

        /** Whether no two organisations can have the same. */
        public boolean isUnique() {
            return this != ALIAS;
        }
    }
}
