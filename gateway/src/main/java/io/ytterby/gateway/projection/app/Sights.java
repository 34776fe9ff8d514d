package io.ytterby.gateway.projection.app;

import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.KnownCase;
import io.ytterby.gateway.projection.domain.KnownDeclaration;
import io.ytterby.gateway.projection.domain.KnownHolds;
import io.ytterby.gateway.projection.domain.KnownLicence;
import io.ytterby.gateway.projection.domain.KnownLot;
import io.ytterby.gateway.projection.domain.KnownOrganisation;
import io.ytterby.gateway.projection.domain.Sighted;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What each firm sees, from the firm's side: licences and applications that it is a party of, and others' lots. A lot's
 * producer is left out, since it may have millions, and so are the authorities, who see everything. What is in here may
 * have been taken back: who reads it asks the thing itself who may see it.
 */
@Singleton
public class Sights {
    private final Set<OrganisationId> authorities;
    private final Map<OrganisationId, Set<Sighted>> sights = new ConcurrentHashMap<>();

    public Sights(
            @ConfigProperty(name = "ytterby.authorities", defaultValue = "cn-mofcom,cn-gacc")
                    List<String> authorities) {
        this.authorities =
                Set.copyOf(authorities.stream().map(OrganisationId::new).toList());
    }

    /** The thing as it is told now. */
    void note(Known thing) {
        switch (thing) {
            case KnownLicence licence -> note(licence, new Sighted.OfLicence(licence.number()), null);
            case KnownCase one -> note(one, new Sighted.OfCase(one.id()), null);
            case KnownLot lot -> note(lot, new Sighted.OfLot(lot.id()), lot.producer());
            case KnownDeclaration declaration -> {
                // Found by its lots.
            }
            case KnownHolds holds -> {
                // Found by its lots.
            }
            case KnownOrganisation organisation -> {
                // Nobody's to look at.
            }
        }
    }

    private void note(Known thing, Sighted name, @Nullable OrganisationId maker) {
        for (var organisation : thing.audience().scopes().keySet()) {
            if (organisation.equals(maker) || authorities.contains(organisation)) continue;
            sights.computeIfAbsent(organisation, any -> ConcurrentHashMap.newKeySet())
                    .add(name);
        }
    }

    void clear() {
        sights.clear();
    }

    /** In no order. It may be many: a large buyer has a hundred thousand lots. */
    public Set<Sighted> of(OrganisationId organisation) {
        return Collections.unmodifiableSet(sights.getOrDefault(organisation, Set.of()));
    }
}
