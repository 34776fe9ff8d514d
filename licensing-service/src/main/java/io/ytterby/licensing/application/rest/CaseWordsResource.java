package io.ytterby.licensing.application.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kit.rest.Page;
import io.ytterby.licensing.application.app.DenialReasons;
import io.ytterby.licensing.application.app.RequiredDepartments;
import io.ytterby.licensing.application.domain.DenialReason;
import io.ytterby.licensing.application.domain.Department;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The closed lists whose words a case is spoken in: denial reasons and departments. */
@Path("/v1")
@Authenticated
public class CaseWordsResource {
    private final DenialReasons denialReasons;
    private final RequiredDepartments departments;

    CaseWordsResource(DenialReasons denialReasons, RequiredDepartments departments) {
        this.denialReasons = denialReasons;
        this.departments = departments;
    }

    @GET
    @Path("/denial-reasons")
    public Page<DenialReason> denialReasons() {
        return new Page<>(denialReasons.all(), null);
    }

    @GET
    @Path("/departments")
    public Page<String> departments() {
        return new Page<>(
                departments.known().stream().map(Department::value).sorted().toList(), null);
    }
}
