package io.ytterby.inspection.selectivity.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a rule may ask about. Amounts are integers; a share never is a fact. */
public enum Fact {
    HS("hs", Kind.TEXT, "the tariff code of a line; lists and startsWith take headings"),
    ELEMENT("element", Kind.TEXT, "an element that the exporter says is in a line"),
    CURRENCY("currency", Kind.TEXT, "what a line's value is in"),
    LOT("lot", Kind.TEXT, "a line's lot"),
    DESTINATION("destination", Kind.TEXT, "the country of destination"),
    PORT("port", Kind.TEXT, "where it leaves, a UN/LOCODE"),
    COUNTRY_PAIR("countryPair", Kind.TEXT, "from and to: CN-DE"),
    EXPORTER("exporter", Kind.TEXT, "the exporter's id"),
    CONSIGNEE("consignee", Kind.TEXT, "the consignee's id"),
    MASS_MG("massMg", Kind.NUMBER, "net mass of a line, milligrams"),
    VALUE_PER_KG("valuePerKgMinor", Kind.NUMBER, "value of a kilogram of a line, minor units of its currency"),
    LOT_DECLARATIONS("lotDeclarations", Kind.NUMBER, "earlier declarations of a line's lot"),
    LOT_FAILURES("lotFailures", Kind.NUMBER, "verified failures of a line's lot"),
    VALUE_BELOW_RANGE("valueBelowRange", Kind.TRUTH, "cheaper than the profile's reference of its heading"),
    VALUE_ABOVE_RANGE("valueAboveRange", Kind.TRUTH, "dearer than the profile's reference of its heading"),
    RELATION_DAYS("relationDays", Kind.NUMBER, "days since exporter and consignee first dealt; 0 if never"),
    EXPORTER_FAILURES("exporterFailures", Kind.NUMBER, "verified failures of the exporter within a year"),
    EXPORTER_WITHDRAWALS("exporterWithdrawals", Kind.NUMBER, "selected goods that it took back within a year"),
    ALERT_HITS("alertHits", Kind.NUMBER, "alerts of other ports that fit"),
    DIVERSION_TEST("diversionTest", Kind.TEXT, "a test that this trade failed in recorded flows: MASS_BALANCE");

    /** How it is compared. */
    public enum Kind {
        TEXT,
        NUMBER,
        TRUTH
    }

    private final String word;
    private final Kind kind;
    private final String meaning;

    Fact(String word, Kind kind, String meaning) {
        this.word = word;
        this.kind = kind;
        this.meaning = meaning;
    }

    /** As a profile spells it. */
    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    /** For people who write rules. */
    public String meaning() {
        return meaning;
    }

    public static Optional<Fact> named(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
    }
}
