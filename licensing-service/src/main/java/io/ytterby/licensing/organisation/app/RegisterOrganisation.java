package io.ytterby.licensing.organisation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.organisation.app.RegistryDesk.Note;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegisterOutcome;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.IdTaken;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.NumberWrong;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.Registered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Puts an organisation on the registry. */
@ApplicationScoped
public class RegisterOrganisation {
    private final Organisations organisations;
    private final CheckNumbers check;
    private final RegistryDesk desk;

    RegisterOrganisation(Organisations organisations, CheckNumbers check, RegistryDesk desk) {
        this.organisations = organisations;
        this.check = check;
        this.desk = desk;
    }

    @Transactional
    public RegisterOutcome register(Organisation organisation, Actor actor) {
        if (organisations.lookUp(organisation.id()).isPresent()) return new IdTaken(organisation.id());
        var fault = check.fault(organisation.id(), organisation.identifiers());
        if (fault.isPresent()) return new NumberWrong(fault.get());
        return new Registered(desk.fileNew(organisation, new Note("", null, Map.of()), actor));
    }
}
