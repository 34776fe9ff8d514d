package io.ytterby.inspection.port.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.port.app.ReadBacklog;
import io.ytterby.inspection.port.domain.OfficerLoad;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What each officer has to do. The queues of the ports are at {@code /ports}. */
@Path("/v1/workload")
public class WorkloadResource {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final ReadBacklog readBacklog;
    private final Listings listings;

    WorkloadResource(ReadBacklog readBacklog, Listings listings) {
        this.readBacklog = readBacklog;
        this.listings = listings;
    }

    /**
     * An officer.
     *
     * @param oldest when the open order was assigned that waits longest
     * @param medianHours from assignment to the first result, with one digit, over the last 30 days
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfficerRow(
            String officer,
            long open,
            @Nullable Instant oldest,
            long doneIn7Days,
            @Nullable BigDecimal medianHours) {
        static OfficerRow of(OfficerLoad load) {
            return new OfficerRow(
                    load.officer().value(),
                    load.open(),
                    load.oldest(),
                    load.doneIn7Days(),
                    load.medianMinutes() == null
                            ? null
                            : BigDecimal.valueOf(load.medianMinutes()).divide(HOUR, 1, RoundingMode.HALF_EVEN));
        }
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
    @Operation(
            summary =
                    "Officers by name with their open orders, the oldest of them, what they did in seven days, and the"
                            + " median hours from assignment to result; of one port or of all.")
    public Response workload(
            @BeanParam PageRequest page, @QueryParam("port") @Nullable Unlocode port, @Context HttpHeaders headers) {
        return listings.answer(page, headers, OfficerRow.class, asked -> {
            var found = readBacklog.officers(port, asked.after().orElse(""), asked.fetchSize());
            return Page.of(found, asked, load -> load.officer().value()).map(OfficerRow::of);
        });
    }
}
