package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.organisation.app.RegistryDesk.Note;
import io.ytterby.licensing.organisation.domain.ChangeOutcome;
import io.ytterby.licensing.organisation.domain.ChangeOutcome.Changed;
import io.ytterby.licensing.organisation.domain.ChangeOutcome.NoSuchOrganisation;
import io.ytterby.licensing.organisation.domain.ChangeOutcome.NumberWrong;
import io.ytterby.licensing.organisation.domain.ChangeOutcome.Stale;
import io.ytterby.licensing.organisation.domain.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives an organisation another name or other numbers. What it was known by before stays in its history. */
@ApplicationScoped
public class ChangeOrganisation {
    private final Organisations organisations;
    private final CheckNumbers check;
    private final RegistryDesk desk;

    ChangeOrganisation(Organisations organisations, CheckNumbers check, RegistryDesk desk) {
        this.organisations = organisations;
        this.check = check;
        this.desk = desk;
    }

    /**
     * What is to be changed.
     *
     * @param name null leaves it
     * @param identifiers all of them; null leaves them
     */
    public record Wish(@Nullable String name, @Nullable List<Identifier> identifiers, String reason) {}

    /** @param expected the version that the regulator has read */
    @Transactional
    public ChangeOutcome change(OrganisationId id, long expected, Wish wish, Actor regulator) {
        var claimed = organisations.claim(id);
        if (claimed.isEmpty()) return new NoSuchOrganisation(id);
        var before = claimed.get();
        if (before.version() != expected) return new Stale(before.version());
        var name = wish.name() == null ? before.name() : wish.name();
        var identifiers = wish.identifiers() == null ? before.identifiers() : wish.identifiers();
        var fault = check.fault(id, identifiers);
        if (fault.isPresent()) return new NumberWrong(fault.get());
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("reason", wish.reason());
        detail.put("before", before);
        return new Changed(desk.file(
                before.known(name, identifiers), "changed", new Note(wish.reason(), null, detail), regulator));
    }
}
