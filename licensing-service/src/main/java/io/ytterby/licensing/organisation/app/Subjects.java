package io.ytterby.licensing.organisation.app;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.organisation.domain.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where it is kept whose tokens count. */
public interface Subjects {
    /** Writes the change unless the subject stands so already; of two at once one finds that it does. */
    Optional<Subject> change(PersonId subject, boolean suspended, String reason, Instant at, PersonId by);

    Optional<Subject> lookUp(PersonId subject);

    /** Those suspended now, the latest first. */
    List<Subject> suspended(int most);
}
