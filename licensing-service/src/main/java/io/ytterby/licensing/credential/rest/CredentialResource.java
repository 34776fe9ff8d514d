package io.ytterby.licensing.credential.rest;

import io.ytterby.credentials.qr.QrPicture;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.licensing.credential.app.ReadCredential;
import io.ytterby.licensing.credential.app.ReadCredential.Found;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A licence as a signed document, for those who may see the licence. */
@Path("/v1/licences/{number}")
@RolesAllowed({Roles.EXPORTER, Roles.BUYER, Roles.LICENSING_OFFICER, Roles.CUSTOMS_OFFICER, Roles.REGULATOR})
public class CredentialResource {
    private static final int MODULE_PIXELS = 6;

    private final ReadCredential readCredential;
    private final PdfLetter pdfLetter;
    private final Caller caller;

    CredentialResource(ReadCredential readCredential, PdfLetter pdfLetter, Caller caller) {
        this.readCredential = readCredential;
        this.pdfLetter = pdfLetter;
        this.caller = caller;
    }

    @GET
    @Path("/credential")
    @Operation(summary = "The licence as it was issued, as a vc+jwt that is checked offline")
    public Response credential(@PathParam("number") LicenceNumber number) {
        return answer(number, "application/vc+jwt", found -> found.credential().vcJwt());
    }

    @GET
    @Path("/qr.png")
    @Operation(summary = "The code to print: RE1, signed, checked offline")
    public Response qr(@PathParam("number") LicenceNumber number) {
        return answer(
                number, "image/png", found -> QrPicture.png(found.credential().code(), MODULE_PIXELS));
    }

    @GET
    @Path("/letter.pdf")
    @Operation(summary = "The licence as a letter to print, with the signed code on it")
    public Response letter(@PathParam("number") LicenceNumber number) {
        return answer(number, "application/pdf", pdfLetter::of);
    }

    /** What was signed never changes; who may see it may. */
    private Response answer(LicenceNumber number, String type, Function<Found, Object> body) {
        return readCredential
                .read(number, caller.actor())
                .map(found -> Response.ok(body.apply(found))
                        .type(type)
                        .header("Cache-Control", "private, max-age=300")
                        .build())
                .orElseGet(() -> Problems.notFound("licence", number).response());
    }
}
