package io.ytterby.inspection.declaration.events;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.app.DeclarationTold;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Lets the sweeper tell a declaration again. */
@Singleton
class DeclarationStateSource implements StateSource {
    private final Declarations declarations;
    private final DeclarationTold told;
    private final Clock clock;

    DeclarationStateSource(Declarations declarations, DeclarationTold told, Clock clock) {
        this.declarations = declarations;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.INSPECTION_DECLARATION;
    }

    @Override
    public String versionsSql() {
        return "SELECT id::text AS key, version FROM declaration";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return declarations
                .lookUp(DeclarationId.of(key))
                .map(found -> told.as(found, "declaration-republished", clock.instant()));
    }
}
