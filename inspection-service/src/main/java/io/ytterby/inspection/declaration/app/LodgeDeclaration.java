package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationForm;
import io.ytterby.inspection.declaration.domain.DeclarationState;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** An exporter declares goods: licensing and tracking now have a quarter of an hour to reserve and to lock. */
@ApplicationScoped
public class LodgeDeclaration {
    private final Declarations declarations;
    private final DeclarationChanges changes;
    private final DeclarationConfig config;
    private final Clock clock;

    LodgeDeclaration(Declarations declarations, DeclarationChanges changes, DeclarationConfig config, Clock clock) {
        this.declarations = declarations;
        this.changes = changes;
        this.config = config;
        this.clock = clock;
    }

    /** All that can come of it. */
    public sealed interface Outcome {
        record Lodged(Declaration declaration) implements Outcome {}

        /** An exporter declares only for itself. */
        record NotTheExporter() implements Outcome {}

        /** The exporter has used this number before. */
        record MrnTaken() implements Outcome {}
    }

    @Transactional
    public Outcome lodge(Actor actor, DeclarationForm form) {
        if (!form.exporter().equals(actor.organisation())) return new Outcome.NotTheExporter();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
        var declaration = new Declaration(
                DeclarationId.random(), form, now, now.plus(config.answerWithin()), DeclarationState.lodged());
        if (!declarations.add(declaration, actor.person())) return new Outcome.MrnTaken();
        changes.told(actor, declaration, "declaration-lodged");
        return new Outcome.Lodged(declaration);
    }
}
