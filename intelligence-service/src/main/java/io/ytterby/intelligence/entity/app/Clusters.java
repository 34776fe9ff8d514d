package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.Entity;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.Identifier;
import io.ytterby.intelligence.entity.domain.MatchKeys;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who belongs together: those that links join, suggested ones too, within two steps, and the organisations of this platform
 * that they are. Whoever keeps away from one of them keeps away from all.
 */
@Singleton
public class Clusters {
    private static final int STEPS = 2;
    private static final int MOST = 500;

    private final Entities entities;
    private final EntityLinks links;

    Clusters(Entities entities, EntityLinks links) {
        this.entities = entities;
        this.links = links;
    }

    /** All of them, by their names as texts. */
    public record Around(Set<String> entities, Set<String> organisations) {
        public Around {
            entities = Set.copyOf(entities);
            organisations = Set.copyOf(organisations);
        }
    }

    public Around around(Set<String> ids, Set<String> organisations) {
        var found = new LinkedHashSet<EntityId>();
        for (var id : ids) found.add(new EntityId(UUID.fromString(id)));
        var names = new LinkedHashSet<>(organisations);
        for (var organisation : organisations) found.addAll(ofOrganisation(organisation));
        Set<EntityId> edge = Set.copyOf(found);
        for (int step = 0; step < STEPS && !edge.isEmpty() && found.size() < MOST; step++) {
            var next = new LinkedHashSet<EntityId>();
            for (var link : links.joining(edge)) {
                if (found.add(link.from())) next.add(link.from());
                if (found.add(link.to())) next.add(link.to());
            }
            edge = next;
        }
        for (var id : found) entities.lookUp(id).ifPresent(entity -> names.addAll(organisationsOf(entity)));
        return new Around(found.stream().map(EntityId::toString).collect(Collectors.toSet()), names);
    }

    private Set<EntityId> ofOrganisation(String organisation) {
        var key = MatchKeys.ofIdentifier(new Identifier(Identifier.Kind.ORGANISATION, organisation));
        return entities.list(new Entities.Query(null, null, key), Long.MAX_VALUE, MOST).stream()
                .map(listed -> listed.entity().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> organisationsOf(Entity entity) {
        return entity.profile().identifiers().stream()
                .filter(identifier -> identifier.kind() == Identifier.Kind.ORGANISATION)
                .map(Identifier::value)
                .collect(Collectors.toSet());
    }
}
