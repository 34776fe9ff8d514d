package io.ytterby.tracking.gram.rest;

import io.ytterby.credentials.qr.SymbolPicture;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.gram.app.DrawGram;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A gram's code as a picture, for a label. */
@Path("/v1")
@PermitAll
public class GramPictureResource {
    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";
    private static final int LARGEST_MODULE = 32;

    private final DrawGram drawGram;

    GramPictureResource(DrawGram drawGram) {
        this.drawGram = drawGram;
    }

    @GET
    @Path("/grams/{code}/datamatrix.png")
    @Operation(summary = "The code as a GS1 DataMatrix; module is the size of a square in pixels, 1 to 32")
    public Response dataMatrixPng(@PathParam("code") String code, @QueryParam("module") @DefaultValue("8") int module) {
        return png(code, drawGram.dataMatrix(code), module);
    }

    @GET
    @Path("/grams/{code}/datamatrix.svg")
    @Operation(summary = "The code as a GS1 DataMatrix that prints at any size")
    public Response dataMatrixSvg(@PathParam("code") String code) {
        return svg(code, drawGram.dataMatrix(code));
    }

    @GET
    @Path("/grams/{code}/qr.png")
    @Operation(summary = "The code's GS1 Digital Link as a QR code; module is the size of a square in pixels, 1 to 32")
    public Response qrPng(@PathParam("code") String code, @QueryParam("module") @DefaultValue("8") int module) {
        return png(code, drawGram.qr(code), module);
    }

    @GET
    @Path("/grams/{code}/qr.svg")
    @Operation(summary = "The code's GS1 Digital Link as a QR code that prints at any size")
    public Response qrSvg(@PathParam("code") String code) {
        return svg(code, drawGram.qr(code));
    }

    private static Response png(String code, Optional<SymbolPicture> picture, int module) {
        if (module < 1 || module > LARGEST_MODULE)
            return Problems.invalid("?module", "must be 1 to " + LARGEST_MODULE + ".")
                    .response();
        return picture.map(drawn -> Response.ok(drawn.png(module), PNG).build())
                .orElseGet(() -> Problems.notFound("gram", code).response());
    }

    private static Response svg(String code, Optional<SymbolPicture> picture) {
        return picture.map(drawn -> Response.ok(drawn.svg(), SVG).build())
                .orElseGet(() -> Problems.notFound("gram", code).response());
    }
}
