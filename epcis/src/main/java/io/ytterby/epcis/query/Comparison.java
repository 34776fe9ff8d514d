package io.ytterby.epcis.query;

/** How a parameter compares: the first word of its name. */
public enum Comparison {
    EQ,
    GT,
    GE,
    LT,
    LE;

    <T extends Comparable<? super T>> boolean holds(T value, T asked) {
        int order = value.compareTo(asked);
        return switch (this) {
            case EQ -> order == 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case LT -> order < 0;
            case LE -> order <= 0;
        };
    }
}
