package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.inspection.declaration.domain.Refusal;
import io.ytterby.inspection.party.app.Audience;
import io.ytterby.inspection.party.domain.Sight;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The exporter or customs takes a declaration back. */
@ApplicationScoped
public class CancelDeclaration {
    private final Declarations declarations;
    private final DeclarationChanges changes;
    private final Audience audience;

    CancelDeclaration(Declarations declarations, DeclarationChanges changes, Audience audience) {
        this.declarations = declarations;
        this.changes = changes;
        this.audience = audience;
    }

    /** @return empty if there is none that the actor may see whole */
    @Transactional
    public Optional<DeclarationStep> cancel(Actor actor, DeclarationId id, String reason) {
        return declarations
                .lock(id)
                .filter(found -> audience.sightOf(
                                actor, found.form().exporter(), found.form().consignee())
                        == Sight.FULL)
                .map(found -> {
                    var step = found.cancel(by(actor), reason);
                    changes.write(actor, step);
                    return step;
                });
    }

    private static Refusal.By by(Actor actor) {
        return actor.has(Roles.CUSTOMS_OFFICER) ? Refusal.By.CUSTOMS : Refusal.By.EXPORTER;
    }
}
