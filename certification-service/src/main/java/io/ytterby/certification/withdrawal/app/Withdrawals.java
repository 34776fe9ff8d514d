package io.ytterby.certification.withdrawal.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What withdrawals have come to, read from where the goods are now. */
public interface Withdrawals {
    /**
     * How far one has come; of a certificate that stands, what one would touch.
     *
     * @param beganAt null if it was not withdrawn
     * @param endedAt null until nothing rests on it any more
     * @param claimsLeft that still rest on it
     * @param lots that hold some of its mass now
     * @param forfeitedMg credit in accounts that is worth nothing any more
     */
    record Progress(
            @Nullable Instant beganAt,
            @Nullable Instant endedAt,
            long claimsEnded,
            long bookClaimsEnded,
            long claimsLeft,
            long lots,
            long holders,
            long forfeitedMg) {}

    /** Who holds some of its mass, or had claims on it. */
    record Holder(OrganisationId holder, long lots, long massMg, long claimsEnded) {}

    /** A lot with some of its mass. */
    record TouchedLot(LotId lot, OrganisationId holder, Map<Element, Long> massMg, long claimsEnded) {}

    Progress progress(CertificateId certificate, @Nullable OrganisationId party);

    /** Whether the organisation holds some of its mass, or had claims on it. */
    boolean touches(CertificateId certificate, OrganisationId organisation);

    /** In the order of their names, after one of them. */
    List<Holder> holders(CertificateId certificate, @Nullable OrganisationId party, String after, int limit);

    /** In the order of their ids, after one of them. */
    List<TouchedLot> lots(CertificateId certificate, @Nullable OrganisationId party, LotId after, int limit);
}
