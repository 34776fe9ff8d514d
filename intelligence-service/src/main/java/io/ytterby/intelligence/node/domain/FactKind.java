package io.ytterby.intelligence.node.domain;

import java.math.BigDecimal;

/** What can be said of a node's month, and how uncertain such figures usually are. */
public enum FactKind {
    PRODUCTION("0.3"),
    LEGAL_IMPORT("0.01"),
    STOCK("0.5"),
    CONSUMPTION("0.4"),
    CAPACITY("0.3"),
    TOLLING("0.1");

    private final String usualCv;

    FactKind(String usualCv) {
        this.usualCv = usualCv;
    }

    public BigDecimal usualCv() {
        return new BigDecimal(usualCv);
    }
}
