package io.ytterby.console.buy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/buy/watch}: warnings, taking note of them, and the rules by which they ring. */
@Path("/console/buy/watch")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class WatchResource {
    private static final String PAGE = Buyer.DESK + "/watch";
    private static final String RULES = Buyer.API + "/watch-rules";
    private static final String SAID = "added|removed|noted";

    private final Visit visit;
    private final Pages pages;

    WatchResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param all whether warnings that somebody took note of are shown too
     * @param next the address of the next page of warnings; null on the last
     */
    public record WatchPage(
            Frame frame,
            List<Tab> tabs,
            WatchRules rules,
            List<Warning> warnings,
            boolean all,
            @Nullable String next,
            @Nullable String said,
            Form form) {
        public List<String> kinds() {
            return WatchRules.KINDS;
        }
    }

    @CheckedTemplate(basePath = "buy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance watch(WatchPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @QueryParam("all") @DefaultValue("false") boolean all,
            @QueryParam("pageToken") @Nullable String token,
            @QueryParam("said") @Nullable String said) {
        var known = said != null && said.matches(SAID) ? said : null;
        return pages.ok(Templates.watch(page(all, token, known, Form.EMPTY)));
    }

    /** The rules may have changed meanwhile: one is added to those that stand now. */
    @POST
    @Path("rules")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var now = rules();
        return keep(now, now.with(form), form, "added");
    }

    @POST
    @Path("rules/{rule}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(@PathParam("rule") String rule, MultivaluedMap<String, String> sent) {
        var now = rules();
        return keep(now, now.without(rule), Form.EMPTY, "removed");
    }

    @POST
    @Path("warnings/{warning}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response note(@PathParam("warning") String warning, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        Map<String, Object> body = form.typed("note")
                .<Map<String, Object>>map(note -> Map.of("note", note))
                .orElse(Map.of());
        var path = Buyer.API + "/warnings/" + Address.encoded(warning) + ":acknowledge";
        if (visit.api().send(Send.post(path, body, form.key())) instanceof Answer.Refused<?>(var refusal))
            return pages.html(
                    refusal.status(),
                    Templates.watch(page(false, null, null, form.refused(refusal, Map.of("/note", "note")))));
        return pages.go(PAGE + "?said=noted");
    }

    private Response keep(WatchRules now, Map<String, Object> body, Form form, String said) {
        var change = Send.put(RULES, body, "\"" + now.version() + "\"");
        if (visit.api().send(change) instanceof Answer.Refused<?>(var refusal))
            return pages.html(
                    refusal.status(), Templates.watch(page(false, null, null, form.refused(refusal, now.fields()))));
        return pages.go(PAGE + "?said=" + said);
    }

    private WatchRules rules() {
        return visit.api().get(RULES, WatchRules.class);
    }

    private WatchPage page(boolean all, @Nullable String token, @Nullable String said, Form form) {
        var asked = Buyer.API + "/warnings?pageSize=100" + (all ? "" : "&open=true")
                + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var warnings = visit.api().list(asked, Warning.class);
        var next = warnings.next();
        return new WatchPage(
                visit.frame(Words.say(visit.language(), "buy.watch_title")),
                Tab.at(Tab.WATCH),
                rules(),
                warnings.items(),
                all,
                next == null ? null : PAGE + "?all=" + all + "&pageToken=" + Address.encoded(next),
                said,
                form);
    }
}
