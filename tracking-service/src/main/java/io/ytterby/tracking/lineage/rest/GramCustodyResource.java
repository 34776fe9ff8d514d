package io.ytterby.tracking.lineage.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.custody.app.CustodyLog;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.gram.app.LookUpGram;
import io.ytterby.tracking.lineage.app.TracePast;
import io.ytterby.tracking.lineage.domain.Limits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What befell one gram, in whichever lots it was. */
@Path("/v1/grams/{code}/custody")
public class GramCustodyResource {
    private final LookUpGram lookUpGram;
    private final TracePast tracePast;
    private final EpcisJson json;
    private final Listings listings;
    private final Caller caller;

    GramCustodyResource(LookUpGram lookUpGram, TracePast tracePast, EpcisJson json, Listings listings, Caller caller) {
        this.lookUpGram = lookUpGram;
        this.tracePast = tracePast;
        this.json = json;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * An event; its document is EPCIS 2.0 JSON-LD.
     *
     * @param declaredErroneousAt when an error declaration took it back; the event itself stays as it is
     */
    public record PastRow(
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
    @Operation(
            summary = "Every event that befell a gram, oldest record first; depth says through how many blends and"
                    + " transformations to go on with what was made into it, element which goods.")
    public Response custody(
            @PathParam("code") String code,
            @QueryParam("depth") @DefaultValue("0") int depth,
            @QueryParam("element") @Nullable Element element,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        if (depth < 0 || depth > Limits.DEEPEST)
            throw new ProblemException(Problems.invalid("?depth", "must be 0 to " + Limits.DEEPEST + "."));
        var actor = caller.actor();
        var limits = new Limits(depth, Limits.MOST, null, element);
        return lookUpGram
                .find(code)
                .flatMap(gram -> tracePast.ofGram(actor, gram.lot(), gram.code().gram(), limits))
                .map(events -> listings.answer(page, headers, PastRow.class, asked -> rows(events, asked)))
                .orElseGet(() -> Problems.notFound("gram", code).response());
    }

    private Page<PastRow> rows(BiFunction<Long, Integer, List<CustodyLog.Entry>> events, PageRequest asked) {
        var fetched = events.apply(asked.afterNumber(), asked.fetchSize());
        return Page.of(fetched, asked, entry -> Long.toString(entry.seq())).map(this::row);
    }

    private PastRow row(CustodyLog.Entry entry) {
        return new PastRow(
                entry.eventId(), entry.eventTime(), entry.bizStep(), entry.declaredErroneousAt(), json.document(entry));
    }
}
