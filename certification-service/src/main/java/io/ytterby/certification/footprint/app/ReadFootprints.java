package io.ytterby.certification.footprint.app;

import io.ytterby.certification.footprint.app.Footprints.Listed;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Footprints as the one who asks may see them: a firm its own, a body what it was asked to certify, an authority all. */
@ApplicationScoped
public class ReadFootprints {
    private final Footprints footprints;

    ReadFootprints(Footprints footprints) {
        this.footprints = footprints;
    }

    @Transactional
    public Optional<Listed> one(Actor actor, FootprintId id) {
        return footprints
                .lookUp(id)
                .filter(found -> actor.isAuthority()
                        || found.footprint().org().equals(actor.organisation())
                        || footprints.isNamedTo(actor.organisation(), id));
    }

    @Transactional
    public List<Listed> list(Actor actor, @Nullable String product, long before, int limit) {
        return footprints.list(actor.isAuthority() ? null : actor.organisation(), product, before, limit);
    }

    /** Whether a statement with this digest was declared here: a buyer who holds it learns no more. */
    @Transactional
    public boolean knows(String digest) {
        return footprints.knows(digest);
    }
}
