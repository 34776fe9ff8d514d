package io.ytterby.diversion.balance;

/**
 * One part of a balance, in contained element.
 *
 * @param kilograms at least 0
 * @param cv coefficient of variation of the figure, which its source's way of counting has as a whole: one draw moves all of it
 * @param source who says so
 */
public record Flow(Kind kind, double kilograms, double cv, String source) {
    public Flow {
        if (!(kilograms >= 0) || Double.isInfinite(kilograms))
            throw new IllegalArgumentException("kilograms are at least 0: " + kilograms);
        if (!(cv >= 0 && cv <= MOST_CV))
            throw new IllegalArgumentException("a coefficient of variation is 0 to 3: " + cv);
    }

    public static final double MOST_CV = 3;

    /** With the error that figures of this kind usually have. */
    public static Flow usual(Kind kind, double kilograms, String source) {
        return new Flow(kind, kilograms, kind.usualCv(), source);
    }

    /** Two parts of one kind, source and error. */
    public Flow plus(Flow other) {
        return new Flow(kind, kilograms + other.kilograms, cv, source);
    }

    /** A kind says on which side a part stands, and how uncertain such figures usually are. */
    public enum Kind {
        STOCK(1, 0.5),
        PRODUCTION(1, 0.3),
        LEGAL_IMPORT(1, 0.01),
        OTHER_IMPORT(1, 0.1),
        TOLLING(1, 0.1),
        CONSUMPTION(-1, 0.4),
        STOCK_KEPT(-1, 0.5),
        EXPORT(0, 0.1);

        private final int sign;
        private final double usualCv;

        Kind(int sign, double usualCv) {
            this.sign = sign;
            this.usualCv = usualCv;
        }

        /** 1 for what a node could send on, -1 for what it needed itself, 0 for what it did send. */
        public int sign() {
            return sign;
        }

        public double usualCv() {
            return usualCv;
        }
    }
}
