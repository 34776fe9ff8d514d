package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimHistory;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.claim.domain.Released;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All claims, and the certified inputs behind them. */
public interface Claims {
    /** One of a list, with its place in it. */
    record Listed(long place, Claim claim) {}

    /** @return false if the certificate covers that lot already; nothing is added then */
    boolean add(CertifiedInput input);

    /** Of each of these inputs the certificate; its row is kept as it is to the end of the transaction. */
    Map<OriginId, CertificateId> certificates(Collection<OriginId> origins);

    /** The same for those who only read: no row is kept. */
    Map<OriginId, CertificateId> named(Collection<OriginId> origins);

    void add(Claim claim);

    Optional<Claim> lookUp(ClaimId id);

    Optional<Claim> lock(ClaimId id);

    /** Writes state and sources of a locked claim, and the word on it: it counts from the moment at which it is recorded. */
    void update(Claim claim, Instant recordedAt);

    /** Active ones on a lot that an origin stands behind, the newest first; locked. */
    List<Claim> on(LotId lot, Released released);

    /** Of the active ones on a lot. */
    Set<CustodyModel> modelsOn(LotId lot);

    /** All that was said of it. */
    ClaimHistory history(ClaimId id);

    /** The newest first, those placed before {@code before}; what is null does not matter. */
    List<Listed> list(@Nullable OrganisationId party, @Nullable LotId lot, long before, int limit);
}
