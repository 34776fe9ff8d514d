package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Appeal;
import io.ytterby.licensing.application.domain.AppealId;
import io.ytterby.licensing.application.domain.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads appeals: of a case that the reader may see. */
@ApplicationScoped
public class ReadAppeals {
    private final Applications applications;
    private final Appeals appeals;

    ReadAppeals(Applications applications, Appeals appeals) {
        this.applications = applications;
        this.appeals = appeals;
    }

    /** None or one; empty if the case is not there for the reader. */
    @Transactional
    public Optional<List<Appeal>> of(ApplicationId id, Actor reader) {
        return sees(id, reader) ? Optional.of(appeals.of(id).stream().toList()) : Optional.empty();
    }

    @Transactional
    public Optional<Appeal> read(AppealId id, Actor reader) {
        return appeals.lookUp(id).filter(found -> sees(found.application(), reader));
    }

    private boolean sees(ApplicationId id, Actor reader) {
        return applications
                .lookUp(id)
                .filter(found -> CaseDesk.maySee(found, reader))
                .isPresent();
    }
}
