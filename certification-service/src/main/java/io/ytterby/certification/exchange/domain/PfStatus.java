package io.ytterby.certification.exchange.domain;

/** Whether a footprint is the newest of its product. */
public enum PfStatus {
    ACTIVE("Active"),
    DEPRECATED("Deprecated");

    private final String spelt;

    PfStatus(String spelt) {
        this.spelt = spelt;
    }

    /** As PACT and Catena-X write it. */
    public String spelt() {
        return spelt;
    }
}
