package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.alert.app.Alerts;
import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseParts;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.intelligence.entity.app.Entities;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.MatchKeys;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * By what a case may be about what tips speak of: what it points to, what its alerts gathered, and the names of its firms.
 * A name alone says little, which is why a person decides.
 */
@Singleton
public class SpokenKeys {
    private static final String FIRM = "FIRM";

    private final Alerts alerts;
    private final Entities entities;

    SpokenKeys(Alerts alerts, Entities entities) {
        this.alerts = alerts;
        this.entities = entities;
    }

    /** Of what was told. What is no good name of its kind is kept as it came: it meets nothing, and does no harm. */
    public static Spoken.Key told(String kind, String reference) {
        if (kind.equals(FIRM)) return firm(reference);
        var known = linkKind(kind);
        try {
            return new Spoken.Key(
                    kind, known.isEmpty() ? reference : known.get().canonical(reference));
        } catch (IllegalArgumentException unfit) {
            return new Spoken.Key(kind, reference);
        }
    }

    /** As what a case points to a thing that was told; empty for what it cannot point to. */
    static Optional<LinkKind> linkKind(String kind) {
        return switch (kind) {
            case "CONTAINER" -> Optional.of(LinkKind.CONTAINER);
            case "LICENCE" -> Optional.of(LinkKind.LICENCE);
            case "DECLARATION" -> Optional.of(LinkKind.DECLARATION);
            case "LOT" -> Optional.of(LinkKind.LOT);
            default -> Optional.empty();
        };
    }

    /** All keys of a case, each with the link that it is there by. */
    Map<Spoken.Key, CaseParts.Link> of(CaseFile file) {
        var keys = new LinkedHashMap<Spoken.Key, CaseParts.Link>();
        for (var link : file.links()) {
            switch (link.kind()) {
                case CONTAINER, LICENCE, DECLARATION, LOT ->
                    keys.putIfAbsent(new Spoken.Key(link.kind().name(), link.ref()), link);
                case ALERT ->
                    alerts.lookUp(new AlertId(UUID.fromString(link.ref()))).ifPresent(alert -> add(keys, alert, link));
                case ENTITY ->
                    entities.lookUp(new EntityId(UUID.fromString(link.ref())))
                            .ifPresent(entity ->
                                    entity.profile().names().forEach(name -> keys.putIfAbsent(firm(name), link)));
                default -> {} // what tips speak of has no such name
            }
        }
        return keys;
    }

    private static void add(Map<Spoken.Key, CaseParts.Link> keys, Alert alert, CaseParts.Link link) {
        var seen = alert.evidence();
        seen.containers().forEach(one -> keys.putIfAbsent(new Spoken.Key(LinkKind.CONTAINER.name(), one), link));
        seen.licences().forEach(one -> keys.putIfAbsent(new Spoken.Key(LinkKind.LICENCE.name(), one), link));
        keys.putIfAbsent(firm(alert.shipper().name()), link);
        keys.putIfAbsent(firm(alert.consignee().name()), link);
    }

    private static Spoken.Key firm(String name) {
        return new Spoken.Key(FIRM, MatchKeys.ofName(name).text());
    }
}
