package io.ytterby.console.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Carried;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/export/lodge}: goods are declared to leave the country; what is sent is read once more before. */
@Path("/console/export/lodge")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LodgeResource {
    private static final String API = "/api/inspection/v1/declarations";

    private final Visit visit;
    private final Pages pages;

    LodgeResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** What a licence says already of what leaves under it. */
    public record Licence(
            String licenceNumber,
            String destination,
            @Nullable String endUserOrg,
            @Nullable List<Line> lines) {
        public record Line(int line, String hsCode) {}
    }

    /** A lot to choose; what nobody told is empty. */
    public record Choice(
            String lotId, String lotNumber, @Nullable Long massMg) {}

    public record LodgePage(Frame frame, Form form, List<Choice> lots, List<Lodging.Line> lines) {
        public List<Row> rows() {
            return Row.of("line", form);
        }

        public List<Carried> carried() {
            return Carried.of(form);
        }

        public List<String> currencies() {
            return List.of("CNY", "EUR", "USD", "JPY", "GBP");
        }

        public boolean isChosen(Row row, String currency) {
            var typed = form.value(row.field("currency"));
            return currency.equals(typed.isEmpty() ? "CNY" : typed);
        }
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lodge(LodgePage page);

        static native TemplateInstance lodgeReview(LodgePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("licence") @DefaultValue("") String licence) {
        return pages.ok(Templates.lodge(page(licence.isBlank() ? Form.EMPTY : begun(licence), List.of())));
    }

    /** Changes nothing: it shows what would be sent. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(MultivaluedMap<String, String> sent) {
        var read = read(Form.of(sent));
        return read.form().isWrong()
                ? pages.html(422, Templates.lodge(page(read.form(), List.of())))
                : pages.ok(Templates.lodgeReview(page(read.form(), read.lines())));
    }

    /** Back from the review, with all that was typed. */
    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(MultivaluedMap<String, String> sent) {
        return pages.ok(Templates.lodge(page(Form.of(sent), List.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(MultivaluedMap<String, String> sent) {
        var read = read(Form.of(sent));
        if (read.form().isWrong()) return pages.html(422, Templates.lodge(page(read.form(), List.of())));
        return switch (visit.api().send(Send.post(API, read.body(), read.form().key()))) {
            case Answer.Given<?> given -> {
                var made = Objects.requireNonNullElse(given.location(), "");
                yield pages.go(
                        "/console/customs/declarations/" + made.substring(made.lastIndexOf('/') + 1) + "?said=lodge");
            }
            case Answer.Refused<?>(var refusal) ->
                pages.html(
                        refusal.status(),
                        Templates.lodge(page(read.form().refused(refusal, read.fields()), List.of())));
        };
    }

    private Lodging read(Form form) {
        return Lodging.read(form, visit.person().organisation(), visit.language());
    }

    /** A form that knows what the licence says. */
    private Form begun(String number) {
        var path = Places.API + "/licences/" + Address.encoded(number.strip());
        return visit.api()
                .ask(path, Licence.class)
                .given()
                .map(LodgeResource::begun)
                .orElse(Form.EMPTY);
    }

    private static Form begun(Licence licence) {
        var first = new Row("line", 1);
        var line = licence.lines() == null || licence.lines().isEmpty()
                ? new Licence.Line(1, "")
                : licence.lines().getFirst();
        return Form.with(Map.of(
                "destination",
                licence.destination(),
                "consigneeOrg",
                Objects.requireNonNullElse(licence.endUserOrg(), ""),
                first.field("licence"),
                licence.licenceNumber(),
                first.field("line"),
                String.valueOf(line.line()),
                first.field("hs"),
                line.hsCode()));
    }

    private LodgePage page(Form form, List<Lodging.Line> lines) {
        var frame = visit.frame(Words.say(visit.language(), "export.lodge_title"));
        var lots = visit.api()
                .askList("/api/tracking/v1/lots?pageSize=100&status=ACTIVE", Choice.class)
                .given()
                .map(found -> found.items())
                .orElse(List.of());
        return new LodgePage(frame, form, lots, lines);
    }
}
