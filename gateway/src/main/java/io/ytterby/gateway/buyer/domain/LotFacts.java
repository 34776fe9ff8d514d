package io.ytterby.gateway.buyer.domain;

import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known about a lot, whoever may see it.
 *
 * @param declarations each that has named the lot
 * @param holds those open on the lot
 * @param licences those that its declarations name, as far as they are known
 */
public record LotFacts(
        KnownLot lot,
        List<KnownDeclaration> declarations,
        List<KnownHolds> holds,
        Map<LicenceNumber, KnownLicence> licences) {
    /** The declaration that matters: the one that has the lot, else the newest that has not ended. */
    public Optional<KnownDeclaration> current() {
        return lot.declaration()
                .flatMap(this::declaration)
                .filter(one -> !one.isEnded())
                .or(() -> declarations.stream()
                        .filter(one -> !one.isEnded())
                        .max(Comparator.comparing(KnownDeclaration::lodgedAt)));
    }

    Optional<KnownDeclaration> declaration(DeclarationId id) {
        return declarations.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
