package io.ytterby.tips.intake.rest;

import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tips.intake.app.ComeBack;
import io.ytterby.tips.intake.app.KeepTip;
import io.ytterby.tips.intake.app.RotateReceipt;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a reporter comes back with the receipt. The receipt is in the body, never in an address. */
@Path("/tip/back")
@PermitAll
public class BackPages {
    private static final int LONGEST_CHALLENGE = 200;

    private final ComeBack comeBack;
    private final KeepTip keepTip;
    private final RotateReceipt rotateReceipt;
    private final UploadPlaces places;
    private final Pages pages;

    BackPages(ComeBack comeBack, KeepTip keepTip, RotateReceipt rotateReceipt, UploadPlaces places, Pages pages) {
        this.comeBack = comeBack;
        this.keepTip = keepTip;
        this.rotateReceipt = rotateReceipt;
        this.places = places;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response enter(@QueryParam("lang") @DefaultValue("en") String lang) {
        return enter(Words.of(lang), 200, false);
    }

    /** No such receipt and no receipt at all are one answer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response look(
            @QueryParam("lang") @DefaultValue("en") String lang, @FormParam("receipt") @DefaultValue("") String typed) {
        var words = Words.of(lang);
        return places.look(words, () -> seen(words, typed, "", ""));
    }

    @POST
    @Path("/claim")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response claim(
            @QueryParam("lang") @DefaultValue("en") String lang,
            @FormParam("receipt") @DefaultValue("") String typed,
            @FormParam("challenge") @DefaultValue("") String challenge) {
        var words = Words.of(lang);
        return places.look(words, () -> {
            if (challenge.isBlank() || challenge.length() > LONGEST_CHALLENGE)
                return seen(words, typed, "", "fault.challenge");
            var proof = Receipt.read(typed).flatMap(receipt -> comeBack.claim(receipt, challenge));
            return seen(words, typed, proof.orElse(""), "");
        });
    }

    /** The old receipt finds nothing from then on. The new one is shown once, as the first was. */
    @POST
    @Path("/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response rotate(
            @QueryParam("lang") @DefaultValue("en") String lang, @FormParam("receipt") @DefaultValue("") String typed) {
        var words = Words.of(lang);
        return places.look(words, () -> {
            var receipt = Receipt.read(typed).orElse(null);
            if (receipt == null || comeBack.tip(receipt).isEmpty()) return enter(words, 404, true);
            var frame = Frame.of(words, "/tip/back");
            return rotateReceipt
                    .rotate(receipt)
                    .map(next -> pages.html(201, frame, Templates.rotated(frame, next.shown())))
                    .orElseGet(() -> seen(words, typed, "", "fault.rotated"));
        });
    }

    @POST
    @Path("/more")
    @Consumes(MediaType.WILDCARD) // read here as it comes: the usual reader of forms writes files to a disk first
    @Operation(hidden = true)
    public Response more(
            @QueryParam("lang") @DefaultValue("en") String lang,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        var words = Words.of(lang);
        return places.take(words, () -> {
            var form = FormReader.of(type, body);
            if (form.isEmpty()) return places.sorry(words, 400, "fault.form");
            try (var sent = Submission.of(form.get())) {
                return add(words, sent);
            }
        });
    }

    private Response add(Words words, Submission sent) throws IOException {
        var typed = sent.field("receipt");
        var receipt = Receipt.read(typed).orElse(null);
        var tip = receipt == null ? null : comeBack.tip(receipt).orElse(null);
        if (receipt == null || tip == null) return enter(words, 404, true);
        if (sent.field("text").isEmpty()) return seen(words, typed, "", "fault.empty");
        var begun = keepTip.more(tip);
        if (begun.isEmpty()) return seen(words, typed, "", "fault.full");
        try (var handed = begun.get()) {
            sent.files(handed);
            return keepTip.add(handed, sent.field("text"), receipt) instanceof KeepTip.Outcome.Kept
                    ? seen(words, typed, "", "note.added")
                    : places.sorry(words, 503, "fault.closed");
        }
    }

    private Response seen(Words words, String typed, String proof, String note) {
        return Receipt.read(typed)
                .flatMap(receipt -> comeBack.look(receipt).map(found -> {
                    var frame = Frame.of(words, "/tip/back");
                    var page = new BackPage(frame, receipt.shown(), found, proof, note);
                    return pages.html(200, frame, Templates.seen(frame, page));
                }))
                .orElseGet(() -> enter(words, 404, true));
    }

    private Response enter(Words words, int status, boolean unknown) {
        var frame = Frame.of(words, "/tip/back");
        return pages.html(status, frame, Templates.back(frame, unknown));
    }
}
