package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.verify.app.ReadCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Where a phone lands that has scanned a label: the resolver sends browsers here, and programs elsewhere. */
@Path("/verify/item")
@PermitAll
public class CodePage {
    private final ReadCode readCode;
    private final LinkAddress addresses;
    private final Clock clock;

    CodePage(ReadCode readCode, LinkAddress addresses, Clock clock) {
        this.readCode = readCode;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GET
    @Path("/21/{code}")
    @Operation(hidden = true)
    public Response gram(
            @PathParam("code") String code, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        return page(readCode.gram(code), "code", "/verify/item/21/" + code, Language.of(lang, headers));
    }

    @GET
    @Path("/10/{gtin}/{lot}")
    @Operation(hidden = true)
    public Response lot(
            @PathParam("gtin") String gtin,
            @PathParam("lot") String lot,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        return page(readCode.lot(gtin, lot), "code", "/verify/item/10/" + gtin + "/" + lot, Language.of(lang, headers));
    }

    private Response page(Optional<ReadCode.Read> read, String subject, String path, Language language) {
        var other = "?lang=" + language.other().code();
        if (read.isEmpty())
            return Pages.html(404, Templates.missing(Frame.of(language, "title.missing", other)), language);
        var judged = new Judged(
                subject,
                "",
                read.get().judgement(),
                clock.instant(),
                null,
                read.get().scans());
        var page = ResultPage.of(judged, Frame.of(language, "title.result", other), addresses.of(path));
        return Pages.html(200, Templates.result(page), language);
    }
}
