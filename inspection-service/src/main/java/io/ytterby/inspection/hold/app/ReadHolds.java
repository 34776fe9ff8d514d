package io.ytterby.inspection.hold.app;

import io.ytterby.inspection.declaration.app.ReadDeclarations;
import io.ytterby.inspection.hold.domain.Hold;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.inspection.party.app.Audience;
import io.ytterby.inspection.party.domain.Sight;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Holds as the one who asks may see them: customs all, an exporter those on its own goods. */
@ApplicationScoped
public class ReadHolds {
    private final Holds holds;
    private final ReadDeclarations declarations;
    private final Audience audience;

    ReadHolds(Holds holds, ReadDeclarations declarations, Audience audience) {
        this.holds = holds;
        this.declarations = declarations;
        this.audience = audience;
    }

    public Optional<Hold> one(Actor actor, HoldId id) {
        return holds.lookUp(id)
                .filter(hold -> declarations
                        .one(actor, hold.declaration())
                        .filter(seen -> seen.sight() == Sight.FULL)
                        .isPresent());
    }

    public List<Holds.Listed> list(Actor actor, Holds.HoldQuery query, long before, int limit) {
        var exporter = audience.seesAll(actor) ? null : actor.organisation();
        return holds.list(query, exporter, before, limit);
    }
}
