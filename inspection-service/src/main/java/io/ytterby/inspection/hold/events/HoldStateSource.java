package io.ytterby.inspection.hold.events;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.hold.app.HoldChanges;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets the sweeper tell a declaration's holds again. */
@Singleton
class HoldStateSource implements StateSource {
    private final Declarations declarations;
    private final HoldChanges changes;

    HoldStateSource(Declarations declarations, HoldChanges changes) {
        this.declarations = declarations;
        this.changes = changes;
    }

    @Override
    public Topic topic() {
        return Topic.INSPECTION_HOLD;
    }

    @Override
    public String versionsSql() {
        return "SELECT id::text AS key, holds_version AS version FROM declaration WHERE holds_version > 0";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        var id = DeclarationId.of(key);
        // Locked, so that the list and its version are of one moment.
        return declarations
                .lock(id)
                .map(found -> changes.state(found, declarations.holdsVersion(id), "hold-republished"));
    }
}
