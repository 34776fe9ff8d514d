package io.ytterby.gateway.projection.app;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.gateway.projection.domain.Shelf;
import io.ytterby.gateway.projection.domain.TopicClock;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Everything the gateway knows. One thread tells it, any number ask; what it answers costs no call to any service. */
@Singleton
public class Projection {
    /** The topics it is made of. */
    public static final Set<Topic> TOPICS = Set.of(
            Topic.LICENSING_LICENCE,
            Topic.LICENSING_ORGANISATION,
            Topic.TRACKING_LOT,
            Topic.INSPECTION_DECLARATION,
            Topic.INSPECTION_HOLD);

    private final Shelf<LicenceNumber, KnownLicence> licences = new Shelf<>();
    private final Shelf<LotId, KnownLot> lots = new Shelf<>();
    private final Shelf<DeclarationId, KnownDeclaration> declarations = new Shelf<>();
    private final Shelf<DeclarationId, KnownHolds> holds = new Shelf<>();
    private final Shelf<OrganisationId, KnownOrganisation> organisations = new Shelf<>();
    private final Map<LotId, Set<DeclarationId>> declarationsOfLot = new ConcurrentHashMap<>();
    private final Map<Topic, TopicClock> clocks = new EnumMap<>(Topic.class);
    private final Clock clock;

    public Projection(Clock clock) {
        this.clock = clock;
        TOPICS.forEach(topic -> clocks.put(topic, new TopicClock()));
    }

    /** @return false if it was known already, or newer was */
    public boolean tell(Known thing) {
        return switch (thing) {
            case KnownLicence licence -> licences.offer(licence.number(), licence);
            case KnownOrganisation organisation -> organisations.offer(organisation.id(), organisation);
            case KnownLot lot -> lots.offer(lot.id(), lot);
            case KnownDeclaration declaration -> {
                declaration.lines().forEach(line -> remember(line.lot(), declaration.id()));
                yield declarations.offer(declaration.id(), declaration);
            }
            case KnownHolds held -> {
                held.lots().forEach(lot -> remember(lot, held.declaration()));
                yield holds.offer(held.declaration(), held);
            }
        };
    }

    private void remember(LotId lot, DeclarationId declaration) {
        declarationsOfLot
                .computeIfAbsent(lot, any -> ConcurrentHashMap.newKeySet())
                .add(declaration);
    }

    public TopicClock clock(Topic topic) {
        var found = clocks.get(topic);
        if (found == null) throw new IllegalArgumentException("the gateway does not follow " + topic.topicName());
        return found;
    }

    public Optional<KnownLicence> licence(LicenceNumber number) {
        return licences.get(number);
    }

    public Optional<KnownOrganisation> organisation(OrganisationId id) {
        return organisations.get(id);
    }

    public Optional<KnownLot> lot(LotId id) {
        return lots.get(id);
    }

    public Optional<KnownDeclaration> declaration(DeclarationId id) {
        return declarations.get(id);
    }

    /** Every declaration that has named the lot, ended ones too. */
    public List<KnownDeclaration> declarationsOf(LotId lot) {
        return ids(lot).flatMap(id -> declarations.get(id).stream()).toList();
    }

    /** The open holds that name the lot now. */
    public List<KnownHolds> openHoldsOn(LotId lot) {
        return ids(lot).flatMap(id -> holds.get(id).stream())
                .filter(held -> !held.isEmpty() && held.lots().contains(lot))
                .toList();
    }

    private Stream<DeclarationId> ids(LotId lot) {
        return declarationsOfLot.getOrDefault(lot, Set.of()).stream();
    }

    /** How old an answer about this thing may be that rests on these topics. */
    public Freshness freshness(Known thing, Collection<Topic> restsOn) {
        return Freshness.of(
                restsOn.stream().map(topic -> clock(topic).asOf()).toList(), thing.toldAt(), clock.instant());
    }

    /** The thing of that id, whatever it is: a licence's number, or the id of a lot or a declaration. */
    public Optional<Known> any(String id) {
        try {
            if (id.length() < 36) return licence(new LicenceNumber(id)).map(Known.class::cast);
            return lot(LotId.of(id)).<Known>map(Known.class::cast).or(() -> declaration(DeclarationId.of(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public Map<String, Integer> sizes() {
        return Map.of(
                "licences", licences.size(),
                "lots", lots.size(),
                "declarations", declarations.size(),
                "holds", holds.size(),
                "organisations", organisations.size());
    }
}
