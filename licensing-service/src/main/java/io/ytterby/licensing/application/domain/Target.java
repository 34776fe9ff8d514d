package io.ytterby.licensing.application.domain;

/** What an advice is about: a line of goods or a party, by its number. */
public record Target(Kind kind, int number) {
    /** Goods or party. */
    public enum Kind {
        GOOD,
        PARTY
    }

    public static Target good(int line) {
        return new Target(Kind.GOOD, line);
    }

    public static Target party(int number) {
        return new Target(Kind.PARTY, number);
    }

    @Override
    public String toString() {
        return kind == Kind.GOOD ? "goods line " + number : "party " + number;
    }
}
