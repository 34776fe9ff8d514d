package io.ytterby.console.buy;

import java.util.List;

/** The parts of this desk. */
public record Tab(String words, String path, boolean isHere) {
    static final String OVERVIEW = "overview";
    static final String CHECK = "check";
    static final String SUPPLY = "supply";
    static final String WATCH = "watch";
    static final String WEBHOOKS = "webhooks";

    /** All of them, the present one marked. */
    static List<Tab> at(String here) {
        return List.of(OVERVIEW, CHECK, SUPPLY, WATCH, WEBHOOKS).stream()
                .map(one -> new Tab(one, one.equals(OVERVIEW) ? Buyer.DESK : Buyer.DESK + "/" + one, one.equals(here)))
                .toList();
    }
}
