package io.ytterby.certification.claim.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;

/** Claimed mass whose goods went into other goods: the claims on that lot shrink by it. */
public record Released(LotId lot, Element element, OriginKey key, long massMg) {}
