package io.ytterby.tips.intake.rest;

import io.ytterby.tipbox.find.SelfIdentifying;
import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tips.intake.app.ComeBack;
import io.ytterby.tips.intake.app.KeepTip;
import io.ytterby.tips.intake.app.Tickets;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Where a reporter hands a tip in. The pages work without script, without cookies and over an onion service; nothing here
 * asks for an address, an agent or a language of the browser.
 */
@Path("/tip")
@PermitAll
public class TipPages {
    private final KeepTip keepTip;
    private final ComeBack comeBack;
    private final Tickets tickets;
    private final UploadPlaces places;
    private final Pages pages;

    TipPages(KeepTip keepTip, ComeBack comeBack, Tickets tickets, UploadPlaces places, Pages pages) {
        this.keepTip = keepTip;
        this.comeBack = comeBack;
        this.tickets = tickets;
        this.places = places;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response start(@QueryParam("lang") @DefaultValue("en") String lang) {
        var frame = Frame.of(Words.of(lang), "/tip");
        return pages.html(200, frame, Templates.start(frame));
    }

    @GET
    @Path("/page.css")
    @Operation(hidden = true)
    public Response css() {
        return pages.css();
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response form(@QueryParam("lang") @DefaultValue("en") String lang) {
        return form(Words.of(lang), 200, "", "", Set.of(), "");
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.WILDCARD) // read here as it comes: the usual reader of forms writes files to a disk first
    @Operation(hidden = true)
    public Response handIn(
            @QueryParam("lang") @DefaultValue("en") String lang,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        var words = Words.of(lang);
        return places.take(words, () -> {
            var form = FormReader.of(type, body);
            if (form.isEmpty()) return places.sorry(words, 400, "fault.form");
            try (var sent = Submission.of(form.get())) {
                return take(words, sent);
            }
        });
    }

    private Response take(Words words, Submission sent) throws IOException {
        var text = sent.field("text");
        var about = sent.field("about");
        if (text.isEmpty()) return form(words, 400, text, about, Set.of(), "fault.empty");
        var signs = SelfIdentifying.in(text);
        if (!signs.isEmpty() && !sent.ticked("seen")) return form(words, 200, text, about, signs, "");
        var ticket = sent.field("ticket");
        var fault = switch (tickets.worth(ticket, sent.field("stamp"))) {
            case GOOD -> "";
            case NONE -> "fault.ticket";
            case NOT_YET -> "fault.early";
        };
        if (!fault.isEmpty()) return form(words, 409, text, about, signs, fault);
        if (!keepTip.isOpen()) return places.sorry(words, 503, "fault.closed");
        var typed = sent.field("earlier");
        var earlier = Receipt.read(typed).flatMap(comeBack::voice).orElse(null);
        if (earlier == null && !typed.isEmpty()) return form(words, 400, text, about, signs, "fault.earlier");
        try (var handed = keepTip.begin()) {
            sent.files(handed);
            var subject = FormPage.SUBJECTS.contains(sent.field("subject")) ? sent.field("subject") : "OTHER";
            var written =
                    new KeepTip.Written(text, about, subject, sent.ticked("urgent"), earlier, sent.bytes("identity"));
            return switch (keepTip.keep(handed, written, ticket)) {
                case KeepTip.Outcome.Kept(var receipt) -> {
                    var frame = Frame.of(words, "/tip");
                    yield pages.html(201, frame, Templates.kept(frame, receipt.shown()));
                }
                case KeepTip.Outcome.TicketSpent _ -> form(words, 409, text, about, signs, "fault.ticket");
                case KeepTip.Outcome.NobodyReads _ -> places.sorry(words, 503, "fault.closed");
            };
        }
    }

    private Response form(
            Words words, int status, String text, String about, Set<SelfIdentifying.Sign> signs, String fault) {
        var frame = Frame.of(words, "/tip/new");
        var page =
                new FormPage(frame, tickets.deal(), keepTip.takesIdentity(), text, about, signs, fault, pages.script());
        return pages.html(status, frame, Templates.form(frame, page));
    }
}
