package io.ytterby.gateway.verify.domain;

/** What came of a verification, in one word. Only {@link #VALID} is green, and it speaks of the document alone. */
public enum Finding {
    /** Genuine, and not taken back as far as is known now. */
    VALID(Light.GREEN),
    /** Nothing speaks against it, but what is known is too old to say yes. */
    STALE(Light.AMBER),
    /** Nobody whom the gateway trusts knows it. */
    UNKNOWN(Light.AMBER),
    /** Forged, over, taken back, or no document at all. */
    INVALID(Light.RED);

    private final Light light;

    Finding(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }
}
