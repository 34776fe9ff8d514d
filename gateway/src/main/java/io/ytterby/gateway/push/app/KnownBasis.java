package io.ytterby.gateway.push.app;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Audience;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.gateway.push.domain.Basis;
import io.ytterby.gateway.push.domain.Subject;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a subject's view rests on, as it is known here now; and which subjects a thing is about. */
@Singleton
class KnownBasis {
    private final Projection projection;

    KnownBasis(Projection projection) {
        this.projection = projection;
    }

    /** Empty for a thing whose change nobody is told of. */
    static String name(Known thing) {
        return switch (thing) {
            case KnownLicence licence -> Subject.nameOf(licence.number());
            case KnownLot lot -> Subject.nameOf(lot.id());
            case KnownDeclaration declaration -> Subject.nameOfDeclaration(declaration.id());
            case KnownHolds holds -> Subject.nameOfHolds(holds.declaration());
            case KnownOrganisation organisation -> "";
            case KnownCase one -> "";
        };
    }

    /** The subjects that the thing names itself; others may rest on it too. */
    static List<Subject> named(Known thing) {
        return switch (thing) {
            case KnownLicence licence -> List.of(new Subject.OfLicence(licence.number()));
            case KnownLot lot -> lots(List.of(lot.id()));
            case KnownDeclaration declaration ->
                lots(declaration.lines().stream()
                        .map(KnownDeclaration.Line::lot)
                        .distinct()
                        .toList());
            case KnownHolds holds -> lots(holds.lots());
            case KnownOrganisation organisation -> List.of();
            case KnownCase one -> List.of();
        };
    }

    private static List<Subject> lots(List<LotId> lots) {
        return lots.stream().<Subject>map(Subject.OfLot::new).toList();
    }

    Set<OrganisationId> audience(Subject subject) {
        return switch (subject) {
            case Subject.OfLicence(var number) ->
                projection
                        .licence(number)
                        .map(KnownLicence::audience)
                        .map(KnownBasis::seers)
                        .orElse(Set.of());
            case Subject.OfLot(var lot) ->
                projection
                        .lot(lot)
                        .map(KnownLot::audience)
                        .map(KnownBasis::seers)
                        .orElse(Set.of());
        };
    }

    private static Set<OrganisationId> seers(Audience audience) {
        return audience.scopes().keySet();
    }

    Basis of(Subject subject) {
        var versions = new TreeMap<String, Long>();
        switch (subject) {
            case Subject.OfLicence(var number) -> projection.licence(number).ifPresent(known -> put(versions, known));
            case Subject.OfLot(var lot) -> {
                projection.lot(lot).ifPresent(known -> put(versions, known));
                projection.declarationsOf(lot).forEach(declaration -> {
                    put(versions, declaration);
                    projection.holdsOf(declaration.id()).ifPresent(holds -> put(versions, holds));
                    declaration
                            .licencesOf(lot)
                            .forEach(number -> projection.licence(number).ifPresent(known -> put(versions, known)));
                });
                // Holds may be heard of before the declaration that they are about.
                projection.openHoldsOn(lot).forEach(holds -> put(versions, holds));
            }
        }
        return new Basis(versions);
    }

    private static void put(Map<String, Long> versions, Known thing) {
        versions.put(name(thing), thing.version());
    }
}
