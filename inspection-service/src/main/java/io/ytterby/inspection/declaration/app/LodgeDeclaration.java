package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.inspection.projection.app.FrozenOrganisations;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An exporter declares goods: licensing and tracking now have a quarter of an hour to reserve and to lock. */
@ApplicationScoped
public class LodgeDeclaration {
    private final Declarations declarations;
    private final DeclarationChanges changes;
    private final FrozenOrganisations organisations;
    private final DeclarationConfig config;
    private final Clock clock;

    LodgeDeclaration(
            Declarations declarations,
            DeclarationChanges changes,
            FrozenOrganisations organisations,
            DeclarationConfig config,
            Clock clock) {
        this.declarations = declarations;
        this.changes = changes;
        this.organisations = organisations;
        this.config = config;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Lodged(Declaration declaration) implements Outcome {}

        /** An exporter declares only for itself. */
        record NotTheExporter() implements Outcome {}

        /** The exporter or the consignee is frozen: nothing leaves from the one, or to the other. */
        record PartyFrozen(OrganisationId party) implements Outcome {}

        /** The exporter has used this number before. */
        record MrnTaken() implements Outcome {}
    }

    @Transactional
    public Outcome lodge(Actor actor, DeclarationForm form) {
        if (!form.exporter().equals(actor.organisation())) return new Outcome.NotTheExporter();
        var frozen = organisations.frozen(List.of(form.exporter(), form.consignee()));
        if (!frozen.isEmpty()) return new Outcome.PartyFrozen(frozen.iterator().next());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
        var declaration = new Declaration(
                DeclarationId.random(), form, now, now.plus(config.answerWithin()), DeclarationState.lodged());
        if (!declarations.add(declaration, actor.person())) return new Outcome.MrnTaken();
        changes.told(actor, declaration, "declaration-lodged");
        return new Outcome.Lodged(declaration);
    }
}
