package io.ytterby.worlds.score;

import java.util.Map;
import java.util.Set;

/**
 * Which top reasons name a planted mechanism. Growth alone, a new buyer or a listed party name none: they may be right and are not what
 * was planted. ITEM_TEST is right where the composition is what was lied about.
 */
final class Mechanisms {
    private static final Map<String, Set<String>> NAMES = Map.of(
            "S1", Set.of("MASS_BALANCE", "AFFILIATE_CHAIN", "SURGE"),
            "S2", Set.of("SPLITTING", "SHARED_ADDRESS"),
            "S3", Set.of("UNIT_VALUE", "WEIGHT_DENSITY", "HS_SWITCH", "DOCUMENT_DIFFERENCE", "ITEM_TEST"),
            "S4", Set.of("QUANTITY_DRIFT", "WEIGHT_DENSITY", "DOCUMENT_DIFFERENCE"),
            "S5", Set.of("PERMIT_REUSE"),
            "S6", Set.of("CODE_CLONE"),
            "S7", Set.of("HOARDING"));

    private Mechanisms() {}

    static boolean names(String reason, String scheme) {
        return NAMES.getOrDefault(scheme, Set.of()).contains(reason);
    }
}
