package io.ytterby.tracking.right.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.right.domain.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows rights: authorities all, a company its own. */
@ApplicationScoped
public class LookUpRights {
    private final Rights rights;

    LookUpRights(Rights rights) {
        this.rights = rights;
    }

    /** Empty if there is none, or it is not the actor's. */
    @Transactional
    public Optional<Right> see(Actor actor, UUID id) {
        return rights.find(id)
                .filter(right -> actor.isAuthority() || right.organisation().equals(actor.organisation()));
    }

    @Transactional
    public List<Right> list(Actor actor, @Nullable UUID after, int limit) {
        return rights.list(actor.isAuthority() ? null : actor.organisation(), after, limit);
    }
}
