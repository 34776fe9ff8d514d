package io.ytterby.inspection.declaration.app;

import io.ytterby.contracts.Topic;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.party.app.Audience;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import java.time.Instant;

/** A declaration as the others are told it. */
@Singleton
public class DeclarationTold {
    private final Audience audience;

    DeclarationTold(Audience audience) {
        this.audience = audience;
    }

    /** @param fact what changed it: {@code declaration-released} */
    public OutboxEvent as(Declaration declaration, String fact, Instant at) {
        var form = declaration.form();
        var payload = DeclarationStateV1.of(declaration, audience.of(form.exporter(), form.consignee()));
        return OutboxEvent.state(
                Topic.INSPECTION_DECLARATION, declaration.id().toString(), declaration.version(), fact, at, payload);
    }
}
