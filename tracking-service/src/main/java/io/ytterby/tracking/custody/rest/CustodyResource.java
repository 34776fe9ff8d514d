package io.ytterby.tracking.custody.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.custody.app.CustodyLog;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.lot.app.LookUpLots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to a lot, and to what it was split off. */
@Path("/v1/lots/{id}/custody")
public class CustodyResource {
    private final CustodyLog log;
    private final EpcisJson json;
    private final LookUpLots lookUpLots;
    private final Listings listings;
    private final Caller caller;

    CustodyResource(CustodyLog log, EpcisJson json, LookUpLots lookUpLots, Listings listings, Caller caller) {
        this.log = log;
        this.json = json;
        this.lookUpLots = lookUpLots;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * An event; its document is EPCIS 2.0 JSON-LD.
     *
     * @param declaredErroneousAt when an error declaration took it back; the event itself stays as it is
     */
    public record CustodyRow(
            String eventId,
            Instant eventTime,
            @Nullable String bizStep,
            @Nullable Instant declaredErroneousAt,
            JsonNode document) {}

    @GET
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.BUYER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST
    })
    public Response custody(@PathParam("id") LotId id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        if (lookUpLots.seeWhole(caller.actor(), id).isEmpty())
            return Problems.notFound("lot", id).response();
        return listings.answer(page, headers, CustodyRow.class, asked -> {
            return Page.of(
                            log.of(id, asked.afterNumber(), asked.fetchSize()),
                            asked,
                            entry -> Long.toString(entry.seq()))
                    .map(this::row);
        });
    }

    private CustodyRow row(CustodyLog.Entry entry) {
        return new CustodyRow(
                entry.eventId(), entry.eventTime(), entry.bizStep(), entry.declaredErroneousAt(), json.document(entry));
    }
}
