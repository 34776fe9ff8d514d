package io.ytterby.licensing.application.app;

import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Department;
import java.util.Set;

/** Which departments must advise on a case. Rules of routing add to them; nobody takes one away. */
public interface RequiredDepartments {
    /** The licensing department, and those that were added. */
    Set<Department> of(ApplicationId id);

    /**
     * Adds one; again changes nothing. To be called within a transaction, from {@link CaseMoved} for example.
     *
     * @param because the rule's own words
     * @throws RuntimeException if there is no such department
     */
    void require(ApplicationId id, Department department, String because);

    /** All that there are, required or not. */
    Set<Department> known();
}
