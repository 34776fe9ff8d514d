package io.ytterby.gateway.buyer.app;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.app.Sights;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.gateway.projection.domain.Sighted;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others have let an organisation see: lots, and licences that name it. What was taken back is not in it. */
@Singleton
public class LookUpGrants {
    private final Projection projection;
    private final Sights sights;

    public LookUpGrants(Projection projection, Sights sights) {
        this.projection = projection;
        this.sights = sights;
    }

    /** What kind of thing is shared. */
    public enum Kind {
        LICENCE,
        LOT
    }

    /**
     * One thing that is shared.
     *
     * @param since when the lot was granted or the licence issued; null where it is seen by right, as its custodian
     * @param supplier whose it is; null where only how it stands is shared
     */
    public record Shared(
            Kind kind,
            String id,
            Scope scope,
            @Nullable Instant since,
            @Nullable OrganisationId supplier,
            String status) {
        /** Unique, and what the list is sorted by. */
        public String key() {
            return kind + "/" + id;
        }
    }

    /**
     * By rising {@link Shared#key()}.
     *
     * @param after only higher ones; null from the start
     */
    public List<Shared> list(OrganisationId mine, @Nullable String after, int most) {
        return sights.of(mine).stream()
                .flatMap(name -> shared(name, mine).stream())
                .filter(one -> after == null || one.key().compareTo(after) > 0)
                .sorted(Comparator.comparing(Shared::key))
                .limit(most)
                .toList();
    }

    private Optional<Shared> shared(Sighted name, OrganisationId mine) {
        return switch (name) {
            case Sighted.OfLicence(var number) ->
                projection
                        .licence(number)
                        .filter(licence -> !licence.holder().equals(mine))
                        .flatMap(licence -> licence.audience().scopeFor(mine).map(scope -> shared(licence, scope)));
            case Sighted.OfLot(var id) ->
                projection.lot(id).flatMap(lot -> lot.audience().scopeFor(mine).map(scope -> shared(lot, scope, mine)));
            case Sighted.OfCase one -> Optional.empty();
        };
    }

    private static Shared shared(KnownLicence licence, Scope scope) {
        return new Shared(
                Kind.LICENCE,
                licence.number().value(),
                scope,
                licence.issuedAt(),
                scope == Scope.FULL ? licence.holder() : null,
                licence.status());
    }

    private static Shared shared(KnownLot lot, Scope scope, OrganisationId mine) {
        return new Shared(
                Kind.LOT,
                lot.id().toString(),
                scope,
                lot.granted().get(mine),
                scope == Scope.FULL ? lot.producer() : null,
                lot.status());
    }
}
