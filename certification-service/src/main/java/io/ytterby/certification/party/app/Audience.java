package io.ytterby.certification.party.app;

import io.ytterby.certification.party.domain.VisibleTo;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Authorities see by competence; a firm sees what it applied for or holds, a body what it was asked to certify. */
@Singleton
public class Audience {
    private final List<OrganisationId> authorities;

    Audience(
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc")
                    List<String> authorities) {
        this.authorities = authorities.stream().map(OrganisationId::new).toList();
    }

    public List<VisibleTo> of(OrganisationId one, OrganisationId other) {
        var all = new ArrayList<VisibleTo>();
        for (var authority : authorities) all.add(VisibleTo.full(authority));
        all.add(VisibleTo.full(one));
        if (!other.equals(one)) all.add(VisibleTo.full(other));
        return List.copyOf(all);
    }

    public boolean sees(Actor actor, OrganisationId one, OrganisationId other) {
        return actor.isAuthority()
                || actor.organisation().equals(one)
                || actor.organisation().equals(other);
    }
}
