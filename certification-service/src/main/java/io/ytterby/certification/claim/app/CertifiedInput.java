package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Map;

/** Goods that a certificate covers. */
public record CertifiedInput(
        OriginId id, CertificateId certificate, LotId lot, Instant at, PersonId by, Map<Element, Long> linesMg) {}
