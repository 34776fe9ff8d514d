package io.ytterby.gateway.buyer.app;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.buyer.domain.ClearanceRules;
import io.ytterby.gateway.buyer.domain.LicenceRules;
import io.ytterby.gateway.buyer.domain.LotFacts;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.Scope;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says how a licence or a lot stands, to an organisation that may know it. Empty is both "absent" and "not yours". */
@Singleton
public class CheckStatus {
    private static final ZoneId LEGAL_DAYS = ZoneId.of("Asia/Shanghai");
    private static final List<Topic> LICENCE_RESTS_ON = List.of(Topic.LICENSING_LICENCE);
    private static final List<Topic> LOT_RESTS_ON =
            List.of(Topic.TRACKING_LOT, Topic.INSPECTION_DECLARATION, Topic.INSPECTION_HOLD, Topic.LICENSING_LICENCE);

    private final Projection projection;
    private final Clock clock;

    public CheckStatus(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    public Optional<LicenceStatus> licence(LicenceNumber number, OrganisationId caller) {
        return projection
                .licence(number, caller)
                .flatMap(licence -> licence.audience().scopeFor(caller).map(scope -> status(licence, scope)));
    }

    /** What each of them is told of one licence, of which some tell hundreds: it is looked up once. Who may not know of it is left out. */
    public Map<OrganisationId, LicenceStatus> licence(LicenceNumber number, Collection<OrganisationId> callers) {
        var found = projection.licence(number);
        if (found.isEmpty()) return Map.of();
        var licence = found.get();
        var byScope = new EnumMap<Scope, LicenceStatus>(Scope.class);
        var told = new HashMap<OrganisationId, LicenceStatus>();
        for (var caller : callers)
            licence.audience()
                    .scopeFor(caller)
                    .map(scope -> byScope.computeIfAbsent(scope, any -> status(licence, any)))
                    .ifPresent(status -> told.put(caller, status));
        return told;
    }

    /** What {@link #licence(LicenceNumber, OrganisationId)} would say, but for its age: who has written that down once can see whether it still holds. */
    public Optional<Edition> edition(LicenceNumber number, OrganisationId caller) {
        return projection.packedLicence(number, caller).map(packed -> new Edition(packed, today()));
    }

    /** @param toldAt when the licence was told */
    public Freshness freshness(Instant toldAt) {
        return projection.freshness(toldAt, LICENCE_RESTS_ON);
    }

    /** Whether an empty answer means anything: at its start the gateway does not know yet what there is. */
    public boolean knowsWhatThereIs() {
        return projection.isComplete();
    }

    private LicenceStatus status(KnownLicence licence, Scope scope) {
        return new LicenceStatus(
                licence,
                scope,
                LicenceRules.verdict(licence, today(), scope),
                projection.freshness(licence, LICENCE_RESTS_ON));
    }

    public Optional<LotClearance> lot(LotId id, OrganisationId caller) {
        return projection
                .lot(id, caller)
                .flatMap(lot -> lot.audience().scopeFor(caller).map(scope -> clearance(lot, scope, caller)));
    }

    private LotClearance clearance(KnownLot lot, Scope scope, OrganisationId caller) {
        var facts = facts(lot);
        return new LotClearance(
                lot,
                scope,
                new ClearanceRules(caller, today()).clearance(facts),
                facts.current()
                        .filter(one -> one.audience().scopeFor(caller).isPresent())
                        .orElse(null),
                projection.freshness(lot, LOT_RESTS_ON));
    }

    private LotFacts facts(KnownLot lot) {
        var declarations = projection.declarationsOf(lot.id());
        var licences = declarations.stream()
                .map(KnownDeclaration::lines)
                .flatMap(List::stream)
                .flatMap(line -> projection.licence(line.licence()).stream())
                .distinct()
                .collect(Collectors.toMap(KnownLicence::number, Function.identity(), (one, same) -> same));
        return new LotFacts(lot, declarations, projection.openHoldsOn(lot.id()), licences);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LEGAL_DAYS));
    }
}
