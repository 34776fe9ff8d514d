package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.Released;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Withdrawals on their way through all that came of a certificate: many rows by one statement each. */
public interface Cascades {
    /** Where a look through what rests on a certificate has come to. */
    record Place(OriginId origin, ClaimId claim) {
        static final Place START = new Place(new OriginId(new UUID(0, 0)), new ClaimId(new UUID(0, 0)));
    }

    /** A claim that rests on it, and the lot that it is on. A claim that has several of its inputs behind it is found for each. */
    record Resting(Place place, LotId lot) {}

    /** Begins to end all that rests on a certificate; nothing happens if that has begun. */
    void begin(CertificateId certificate, Instant at);

    List<CertificateId> running(int limit);

    void count(CertificateId certificate, int claims, int bookClaims);

    void end(CertificateId certificate, Instant at);

    /** After a place, in the order of inputs and claims: as an index has them, so that each look begins where the last ended. */
    List<Resting> restingOn(CertificateId certificate, Place after, int limit);

    /** Keeps the books of these lots as they are to the end of the transaction, in the order of their ids. */
    void hold(Collection<LotId> lots);

    /** Reads them and keeps their rows. */
    List<Claim> lock(Collection<ClaimId> claims);

    /** Gives claimed mass free again in books that are held. */
    void release(Collection<Released> claimed);

    /** Writes the end of locked claims and the word on each. */
    void write(Collection<Claim> ended, Instant validAt, Instant recordedAt);
}
