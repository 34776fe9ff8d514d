package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.Appeal;
import io.ytterby.licensing.application.domain.AppealId;
import io.ytterby.licensing.application.domain.ApplicationId;
import java.util.Optional;

/** Where appeals are kept. A case has one at most. */
public interface Appeals {
    void add(Appeal appeal);

    void save(Appeal appeal);

    Optional<Appeal> lookUp(AppealId id);

    Optional<Appeal> of(ApplicationId id);
}
