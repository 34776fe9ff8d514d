package io.ytterby.epcis;

import io.ytterby.gramcodes.gs1.EpcUri;

/** Identifiers in their canonical spelling. */
final class Identifiers {
    private static final String CBV = "urn:epcglobal:";

    private Identifiers() {}

    /** A GS1 identifier as its canonical Digital Link; everything else as it is. */
    static String canonical(String uri) {
        if (uri.startsWith(CBV) || !(uri.startsWith("urn:epc:") || uri.startsWith("http"))) {
            return uri;
        }
        return EpcUri.canonical(uri).orElse(uri);
    }
}
