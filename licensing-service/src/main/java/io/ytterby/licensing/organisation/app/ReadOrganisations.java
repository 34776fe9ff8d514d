package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.organisation.domain.Freeze;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegistryStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the registry: authorities see all of it, a company sees itself. */
@ApplicationScoped
public class ReadOrganisations {
    private static final int NEWEST = 100;
    private static final int STEPS = 1_000;

    private final Organisations organisations;
    private final Freezes freezes;
    private final RegistryHistory history;

    ReadOrganisations(Organisations organisations, Freezes freezes, RegistryHistory history) {
        this.organisations = organisations;
        this.freezes = freezes;
        this.history = history;
    }

    /**
     * @return empty also for an organisation that the reader may not see
     */
    @Transactional
    public Optional<Organisation> read(OrganisationId id, Actor reader) {
        if (!reader.isAuthority() && !reader.organisation().equals(id)) return Optional.empty();
        return organisations.lookUp(id);
    }

    /**
     * @param after the last id of the page before
     */
    @Transactional
    public List<Organisation> list(@Nullable OrganisationId after, int most, Actor reader) {
        if (reader.isAuthority()) return organisations.list(after, most);
        return after != null
                ? List.of()
                : read(reader.organisation(), reader).stream().toList();
    }

    /** The newest of its freezes; empty if the reader may not see the organisation. */
    @Transactional
    public Optional<List<Freeze>> freezes(OrganisationId id, Actor reader) {
        return read(id, reader).map(found -> freezes.list(id, NEWEST));
    }

    /** Its first thousand steps; empty if the reader may not see the organisation. */
    @Transactional
    public Optional<List<RegistryStep>> history(OrganisationId id, Actor reader) {
        return read(id, reader).map(found -> history.list(id, STEPS));
    }
}
