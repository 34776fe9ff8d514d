package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseParts;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.intelligence.entity.app.Clusters;
import io.ytterby.intelligence.entity.app.EntitiesJoined;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a case from those who have to do with whom it is about: persons who said so, and everybody of an organisation that
 * belongs to the cluster. They see nothing of it, not even that it is there.
 */
@Singleton
public class KeepApart {
    private final CaseFiles files;
    private final Exclusions exclusions;
    private final Clusters clusters;

    KeepApart(CaseFiles files, Exclusions exclusions, Clusters clusters) {
        this.files = files;
        this.exclusions = exclusions;
        this.clusters = clusters;
    }

    /** The names under which somebody may be excluded. */
    static Set<String> names(Actor actor) {
        var names = new LinkedHashSet<String>();
        names.add(actor.person().value().toLowerCase(Locale.ROOT));
        names.add("org:" + actor.organisation().value());
        names.add("org:" + actor.employer().value());
        return names;
    }

    boolean sees(Actor actor, CaseId id) {
        return actor.isAuthority() && !exclusions.excludes(id, names(actor));
    }

    /** Before a case is locked whose links may change. */
    void inTurn() {
        exclusions.inTurn();
    }

    /** After its links have changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void of(CaseFile file) {
        var around = clusters.around(refs(file.links(), LinkKind.ENTITY), refs(file.links(), LinkKind.ORGANISATION));
        exclusions.set(
                file.id(),
                exclusions.interestedIn(around.entities(), around.organisations()),
                around.organisations().stream().map(org -> "org:" + org).collect(Collectors.toSet()));
    }

    /** After somebody has declared an interest, or one has ended, or entities were joined or parted. */
    @Transactional(Transactional.TxType.MANDATORY)
    void around(Set<String> entities, Set<String> organisations) {
        inTurn();
        var around = clusters.around(entities, organisations);
        for (var id : files.pointingTo(around.entities(), around.organisations()))
            files.lock(id).ifPresent(this::of);
    }

    void on(@Observes EntitiesJoined joined) {
        around(joined.entities(), Set.of());
    }

    private static Set<String> refs(Collection<CaseParts.Link> links, LinkKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(CaseParts.Link::ref)
                .collect(Collectors.toSet());
    }
}
