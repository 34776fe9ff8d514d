package io.ytterby.inspection.party.app;

import io.ytterby.inspection.party.domain.Sight;
import io.ytterby.inspection.party.domain.VisibleTo;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Authorities see by competence, the exporter sees its own whole, the consignee how it stands. */
@Singleton
public class Audience {
    private final List<OrganisationId> authorities;

    Audience(
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc")
                    List<String> authorities) {
        this.authorities = authorities.stream().map(OrganisationId::new).toList();
    }

    /** What the event of a declaration, or of its holds, says. */
    public List<VisibleTo> of(OrganisationId exporter, OrganisationId consignee) {
        var all = new ArrayList<>(ofAuthorities());
        all.add(VisibleTo.full(exporter));
        if (!consignee.equals(exporter)) all.add(VisibleTo.status(consignee));
        return List.copyOf(all);
    }

    /** What customs keeps to the authorities: its orders. */
    public List<VisibleTo> ofAuthorities() {
        return authorities.stream().map(VisibleTo::full).toList();
    }

    public Sight sightOf(Actor actor, OrganisationId exporter, OrganisationId consignee) {
        if (seesAll(actor) || actor.organisation().equals(exporter)) return Sight.FULL;
        return actor.organisation().equals(consignee) ? Sight.STATUS : Sight.NOTHING;
    }

    public boolean seesAll(Actor actor) {
        if (!actor.isAuthority()) return false;
        return actor.has(Roles.CUSTOMS_OFFICER)
                || actor.has(Roles.LAB_ANALYST)
                || authorities.contains(actor.organisation());
    }
}
