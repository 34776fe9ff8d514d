package io.ytterby.gateway.projection.app;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.gateway.projection.domain.PackedCases;
import io.ytterby.gateway.projection.domain.PackedDeclarations;
import io.ytterby.gateway.projection.domain.PackedHolds;
import io.ytterby.gateway.projection.domain.PackedLicences;
import io.ytterby.gateway.projection.domain.PackedLots;
import io.ytterby.gateway.projection.domain.PackedOrganisations;
import io.ytterby.gateway.projection.domain.PackedShelf;
import io.ytterby.gateway.projection.domain.Shelf;
import io.ytterby.gateway.projection.domain.TopicClock;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything the gateway knows. Whoever reads the topics tells it, any number ask; what it answers costs no call to any service. */
@Singleton
public class Projection {
    /** The topics it is made of. */
    public static final Set<Topic> TOPICS = Set.of(
            Topic.LICENSING_LICENCE,
            Topic.LICENSING_ORGANISATION,
            Topic.LICENSING_CASE_STATUS,
            Topic.TRACKING_LOT,
            Topic.INSPECTION_DECLARATION,
            Topic.INSPECTION_HOLD);

    private static final DeclarationId[] NONE = {};

    private final PackedShelf<LicenceNumber, KnownLicence> licences =
            new PackedShelf<>(new PackedLicences(), KnownLicence::number);
    private final PackedShelf<LotId, KnownLot> lots = new PackedShelf<>(new PackedLots(), KnownLot::id);
    private final PackedShelf<DeclarationId, KnownDeclaration> declarations =
            new PackedShelf<>(new PackedDeclarations(), KnownDeclaration::id);
    private final PackedShelf<DeclarationId, KnownHolds> holds =
            new PackedShelf<>(new PackedHolds(), KnownHolds::declaration);
    private final Shelf<OrganisationId, KnownOrganisation> organisations = new Shelf<>();
    private final PackedShelf<UUID, KnownCase> cases = new PackedShelf<>(new PackedCases(), KnownCase::id);
    private final PackedOrganisations packedOrganisations = new PackedOrganisations();
    private final Map<LotId, DeclarationId[]> declarationsOfLot = new ConcurrentHashMap<>();
    private final Map<Topic, TopicClock> clocks = new EnumMap<>(Topic.class);
    private final List<Consumer<Known>> listeners = new CopyOnWriteArrayList<>();
    private final Sights sights;
    private final Clock clock;
    private volatile boolean complete;

    public Projection(Sights sights, Clock clock) {
        this.sights = sights;
        this.clock = clock;
        TOPICS.forEach(topic -> clocks.put(topic, new TopicClock()));
    }

    /** Takes up one thing of a snapshot, as bytes. */
    @FunctionalInterface
    public interface EachPacked {
        void take(char kind, byte[] packed);
    }

    /** @return false if it was known already, or newer was */
    public boolean tell(Known thing) {
        boolean isNew = put(thing);
        if (isNew) {
            sights.note(thing);
            listeners.forEach(listener -> listener.accept(thing));
        }
        return isNew;
    }

    /** @param listener hears of each thing once it is known here, whoever has told it; it returns at once */
    public void whenTold(Consumer<Known> listener) {
        listeners.add(listener);
    }

    private boolean put(Known thing) {
        return switch (thing) {
            case KnownLicence licence -> licences.offer(licence);
            case KnownOrganisation organisation -> organisations.offer(organisation.id(), organisation);
            case KnownLot lot -> lots.offer(lot);
            case KnownCase one -> cases.offer(one);
            case KnownDeclaration declaration -> {
                remember(declaration);
                yield declarations.offer(declaration);
            }
            case KnownHolds held -> {
                remember(held);
                yield holds.offer(held);
            }
        };
    }

    private void remember(KnownDeclaration declaration) {
        declaration.lines().forEach(line -> remember(line.lot(), declaration.id()));
    }

    private void remember(KnownHolds held) {
        held.lots().forEach(lot -> remember(lot, held.declaration()));
    }

    /** A lot has few declarations in its life: a row of them takes a tenth of what a set would. */
    private void remember(LotId lot, DeclarationId declaration) {
        declarationsOfLot.merge(lot, new DeclarationId[] {declaration}, (known, added) -> {
            if (Arrays.asList(known).contains(declaration)) return known;
            var more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = declaration;
            return more;
        });
    }

    public TopicClock clock(Topic topic) {
        var found = clocks.get(topic);
        if (found == null) throw new IllegalArgumentException("the gateway does not follow " + topic.topicName());
        return found;
    }

    public Optional<KnownLicence> licence(LicenceNumber number) {
        return licences.get(number);
    }

    /** The licence, if there is one that the organisation may know of; what it costs to find out tells nothing. */
    public Optional<KnownLicence> licence(LicenceNumber number, OrganisationId organisation) {
        return licences.visible(number, organisation);
    }

    /** As {@link #licence(LicenceNumber, OrganisationId)}, unopened. */
    public Optional<byte[]> packedLicence(LicenceNumber number, OrganisationId organisation) {
        return licences.packed(number, organisation);
    }

    public Optional<KnownOrganisation> organisation(OrganisationId id) {
        return organisations.get(id);
    }

    /** The application, if there is one that the organisation may know of; what it costs to find out tells nothing. */
    public Optional<KnownCase> application(UUID id, OrganisationId organisation) {
        return cases.visible(id, organisation);
    }

    public Optional<KnownLot> lot(LotId id) {
        return lots.get(id);
    }

    /** The lot, if there is one that the organisation may know of; what it costs to find out tells nothing. */
    public Optional<KnownLot> lot(LotId id, OrganisationId organisation) {
        return lots.visible(id, organisation);
    }

    public Optional<KnownDeclaration> declaration(DeclarationId id) {
        return declarations.get(id);
    }

    /** All that was told of the holds of a declaration; none open may be what was told. */
    public Optional<KnownHolds> holdsOf(DeclarationId id) {
        return holds.get(id);
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
        return Arrays.stream(declarationsOfLot.getOrDefault(lot, NONE));
    }

    /** How old an answer about this thing may be that rests on these topics. */
    public Freshness freshness(Known thing, Collection<Topic> restsOn) {
        return freshness(thing.toldAt(), restsOn);
    }

    /** @param toldAt when the thing was told */
    public Freshness freshness(Instant toldAt, Collection<Topic> restsOn) {
        return Freshness.of(restsOn.stream().map(topic -> clock(topic).asOf()).toList(), toldAt, clock.instant());
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

    /** Whether what is not known here is not there: until all topics were read once, "not found" would be a lie. */
    public boolean isComplete() {
        return complete;
    }

    /** All that was told until now is known: the topics were read to their end, or a snapshot of that was. */
    public void completed() {
        complete = true;
    }

    /** Forgets everything: what was known belongs to other topics than those that are there. */
    public void forget() {
        complete = false;
        licences.clear();
        lots.clear();
        declarations.clear();
        holds.clear();
        organisations.clear();
        cases.clear();
        sights.clear();
        declarationsOfLot.clear();
        clocks.values().forEach(TopicClock::forget);
    }

    /** Hands out all that is known as bytes, for a snapshot. */
    public void forEachPacked(EachPacked each) {
        licences.forEachPacked(packed -> each.take(licences.kind(), packed));
        lots.forEachPacked(packed -> each.take(lots.kind(), packed));
        declarations.forEachPacked(packed -> each.take(declarations.kind(), packed));
        holds.forEachPacked(packed -> each.take(holds.kind(), packed));
        cases.forEachPacked(packed -> each.take(cases.kind(), packed));
        organisations.forEach(
                organisation -> each.take(packedOrganisations.kind(), packedOrganisations.pack(organisation)));
    }

    /** Takes up what {@link #forEachPacked} has handed out. */
    public void load(char kind, byte[] packed) {
        if (kind == licences.kind()) sights.note(licences.load(packed));
        else if (kind == lots.kind()) sights.note(lots.load(packed));
        else if (kind == cases.kind()) sights.note(cases.load(packed));
        else if (kind == declarations.kind()) remember(declarations.load(packed));
        else if (kind == holds.kind()) remember(holds.load(packed));
        else if (kind == packedOrganisations.kind()) tell(packedOrganisations.unpack(packed));
        else throw new IllegalArgumentException("a snapshot has things of a kind that is not known here: " + kind);
    }

    public Map<String, Integer> sizes() {
        return Map.of(
                "licences", licences.size(),
                "lots", lots.size(),
                "declarations", declarations.size(),
                "holds", holds.size(),
                "organisations", organisations.size(),
                "applications", cases.size());
    }
}
