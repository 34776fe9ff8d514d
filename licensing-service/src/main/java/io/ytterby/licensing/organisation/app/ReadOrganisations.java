package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.organisation.domain.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the registry: authorities see all of it, a company sees itself. */
@ApplicationScoped
public class ReadOrganisations {
    private final Organisations organisations;

    ReadOrganisations(Organisations organisations) {
        this.organisations = organisations;
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
}
