package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.Element;

/** So much of an origin stands behind a claim. */
public record Source(Element element, OriginKey key, long massMg) {
    public Source {
        if (massMg <= 0) throw new IllegalArgumentException("no source has " + massMg + " mg");
    }
}
