package io.ytterby.inspection.declaration.app;

import io.ytterby.inspection.declaration.app.Declarations.Listed;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.party.app.Audience;
import io.ytterby.inspection.party.domain.Sight;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Declarations as the one who asks may see them. */
@ApplicationScoped
public class ReadDeclarations {
    private final Declarations declarations;
    private final Audience audience;

    ReadDeclarations(Declarations declarations, Audience audience) {
        this.declarations = declarations;
        this.audience = audience;
    }

    /** A declaration and how much of it the asker sees; never {@link Sight#NOTHING}. */
    public record Seen(Declaration declaration, Sight sight) {}

    public Optional<Seen> one(Actor actor, DeclarationId id) {
        return declarations.lookUp(id).map(found -> seen(actor, found)).filter(seen -> seen.sight() != Sight.NOTHING);
    }

    /** The newest first, those placed before {@code before}. */
    public List<Listed> list(
            Actor actor,
            @Nullable DeclarationStatus status,
            @Nullable String mrn,
            @Nullable Unlocode port,
            @Nullable ContainerNumber container,
            long before,
            int limit) {
        var partyTo = audience.seesAll(actor) ? null : actor.organisation();
        return declarations.list(new DeclarationQuery(partyTo, status, mrn, port, container), before, limit);
    }

    public Seen seen(Actor actor, Declaration declaration) {
        var form = declaration.form();
        return new Seen(declaration, audience.sightOf(actor, form.exporter(), form.consignee()));
    }
}
