package io.ytterby.diversion.feature;

import java.util.List;

/**
 * What a score is made of. Several inputs may belong to one feature. An input that speaks for honest trade, a legal exit, can only lower the
 * score, all others can only raise it: training may not turn a sign.
 */
public enum Input {
    PRICE_LOW(FeatureName.UNIT_VALUE, Scale.DEVIATIONS),
    PRICE_HIGH(FeatureName.UNIT_VALUE, Scale.DEVIATIONS),
    PRICE_OF_PAIR(FeatureName.UNIT_VALUE, Scale.DEVIATIONS),
    DENSITY_OFF(FeatureName.WEIGHT_DENSITY, Scale.DEVIATIONS),
    DENSITY_OF_PAIR(FeatureName.WEIGHT_DENSITY, Scale.DEVIATIONS),
    PACKAGE_OFF(FeatureName.WEIGHT_DENSITY, Scale.DEVIATIONS),
    WEIGHT_OFF_OF_NEW(FeatureName.WEIGHT_DENSITY, Scale.SHARE),
    TARE_OFF(FeatureName.WEIGHT_DENSITY, Scale.DEVIATIONS),
    LOT_BELOW_LIMIT(FeatureName.SPLITTING, Scale.SHARE),
    LOT_BELOW_LIMIT_TO_NEW(FeatureName.SPLITTING, Scale.SHARE),
    LOTS_TO_CONSIGNEE(FeatureName.SPLITTING, Scale.TIMES),
    LOTS_TO_CLUSTER(FeatureName.SPLITTING, Scale.TIMES),
    LOTS_TO_COUNTRY(FeatureName.SPLITTING, Scale.TIMES),
    CONSIGNEE_NEW(FeatureName.NEW_CONSIGNEE, Scale.SHARE),
    PAIR_NEW(FeatureName.NEW_CONSIGNEE, Scale.SHARE),
    SHIPPER_NEW(FeatureName.NEW_CONSIGNEE, Scale.SHARE),
    FIRMS_AT_CONTACT(FeatureName.SHARED_ADDRESS, Scale.COUNT),
    BOTH_SIDES_AT_CONTACT(FeatureName.SHARED_ADDRESS, Scale.YES),
    HS_DIVERGED(FeatureName.HS_SWITCH, Scale.SHARE),
    LOOKALIKE_ROSE(FeatureName.HS_SWITCH, Scale.SHARE),
    PERMIT_UNKNOWN(FeatureName.PERMIT_REUSE, Scale.YES),
    PERMIT_OVER_QUOTA(FeatureName.PERMIT_REUSE, Scale.TIMES),
    PERMIT_OUT_OF_TIME(FeatureName.PERMIT_REUSE, Scale.YES),
    PERMIT_USED_ELSEWHERE(FeatureName.PERMIT_REUSE, Scale.YES),
    PERMIT_AWAY(FeatureName.PERMIT_REUSE, Scale.YES),
    PERMIT_TWO_PORTS(FeatureName.PERMIT_REUSE, Scale.YES),
    PERMIT_REPLACED(FeatureName.PERMIT_REUSE, Scale.YES),
    PERMIT_OF_OTHERS(FeatureName.PERMIT_REUSE, Scale.YES),
    PERMIT_EQUAL_LOTS(FeatureName.PERMIT_REUSE, Scale.COUNT),
    PERMIT_REFUSED(FeatureName.PERMIT_REUSE, Scale.YES),
    CODE_TOO_FAST(FeatureName.CODE_CLONE, Scale.DIGITS),
    CODE_AFTER_END(FeatureName.CODE_CLONE, Scale.YES),
    CODE_DECLARED_TWICE(FeatureName.CODE_CLONE, Scale.YES),
    CODE_BROKE_RULE(FeatureName.CODE_CLONE, Scale.YES),
    AFFILIATES_SURGING(FeatureName.AFFILIATE_CHAIN, Scale.SHARE),
    AFFILIATES_IN_EXCESS(FeatureName.MASS_BALANCE, Scale.SHARE),
    AFFILIATES(FeatureName.AFFILIATE_CHAIN, Scale.SHARE),
    OWNED_IN_TRANSIT(FeatureName.AFFILIATE_CHAIN, Scale.SHARE),
    OWNED_IN_TRANSIT_GROWING(FeatureName.AFFILIATE_CHAIN, Scale.SHARE),
    SURGE_OF_PAIR(FeatureName.SURGE, Scale.DIGITS),
    SURGE_OF_ROUTE(FeatureName.SURGE, Scale.DIGITS),
    BALANCE_OF_COUNTRY(FeatureName.MASS_BALANCE, Scale.EXCESS),
    BALANCE_OF_FIRM(FeatureName.MASS_BALANCE, Scale.EXCESS),
    PACKING_OFF(FeatureName.DOCUMENT_DIFFERENCE, Scale.DEVIATIONS),
    PAPER_MASS(FeatureName.DOCUMENT_DIFFERENCE, Scale.DEVIATIONS),
    PAPER_VALUE(FeatureName.DOCUMENT_DIFFERENCE, Scale.DEVIATIONS),
    PAPER_GOODS(FeatureName.DOCUMENT_DIFFERENCE, Scale.SHARE),
    PAPER_CONSIGNEE(FeatureName.DOCUMENT_DIFFERENCE, Scale.SHARE),
    PAPER_ASSAY(FeatureName.DOCUMENT_DIFFERENCE, Scale.DEVIATIONS),
    MASS_DRIFT(FeatureName.QUANTITY_DRIFT, Scale.DEVIATIONS),
    MASS_DRIFT_OF_PAIR(FeatureName.QUANTITY_DRIFT, Scale.DEVIATIONS),
    GROUP_TAKES(FeatureName.HOARDING, Scale.FIRMS),
    INTAKE_OVER_USE(FeatureName.HOARDING, Scale.DEVIATIONS),
    CONTROLLED_IN_ASSAY(FeatureName.ITEM_TEST, Scale.SHARE),
    WITHOUT_LICENCE(FeatureName.ITEM_TEST, Scale.YES),
    BANNED_DESTINATION(FeatureName.ITEM_TEST, Scale.YES),
    LISTED(FeatureName.LISTED_PARTY, Scale.YES),
    MARKET_PULLS(FeatureName.MARKET, Scale.LOG_ODDS),
    EXIT_LICENSED(FeatureName.PERMIT_REUSE, Scale.YES, -1),
    EXIT_OLD_TRADE(FeatureName.SURGE, Scale.SHARE, -1),
    EXIT_OWN_SUPPLY(FeatureName.MASS_BALANCE, Scale.SHARE, -1);

    /** Pieces of each input's weight. */
    public static final int PIECES = 3;

    private static final Input[] ALL = values();

    /** What may come to light after a record was judged. */
    private static final List<Input> LATER =
            List.of(CODE_TOO_FAST, CODE_AFTER_END, CODE_DECLARED_TWICE, CODE_BROKE_RULE, PERMIT_REFUSED);

    private final FeatureName feature;
    private final Scale scale;
    private final int sign;

    Input(FeatureName feature, Scale scale) {
        this(feature, scale, 1);
    }

    Input(FeatureName feature, Scale scale, int sign) {
        this.feature = feature;
        this.scale = scale;
        this.sign = sign;
    }

    public FeatureName feature() {
        return feature;
    }

    /** 1 if it can only raise a score, -1 if it can only lower it. */
    public int sign() {
        return sign;
    }

    /** How far a strength has come along one piece of the scale: 0 to 1. */
    public double along(int piece, double strength) {
        return scale.along(piece, strength);
    }

    /** The most that training may give each piece: to be new or to buy much is not illegal, and accuses nobody alone. */
    public double most() {
        return switch (feature) {
            case NEW_CONSIGNEE -> 0.35;
            case HOARDING -> 1;
            default -> Double.MAX_VALUE;
        };
    }

    /** Whether its weight is given, and no matter of training: the market's factor on prior odds is what it is said to be. */
    public boolean isGiven() {
        return this == MARKET_PULLS;
    }

    /** Inputs that may come to light after a record was judged, in one order for good: new ones go to the end. */
    public static List<Input> later() {
        return LATER;
    }

    public static int count() {
        return ALL.length;
    }
}
