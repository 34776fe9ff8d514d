package io.ytterby.console.workbench;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.form.Form;
import io.ytterby.console.form.Moment;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A decision in two steps: what was chosen is shown as a whole before it is sent. */
@Path("/console/measurements/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DecisionResource {
    private final Visit visit;
    private final Pages pages;
    private final Clock clock;

    DecisionResource(Visit visit, Pages pages, Clock clock) {
        this.visit = visit;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The page between choosing and sending.
     *
     * @param now as a field of date and time has it
     */
    record ReviewPage(Frame frame, Bench bench, String decision, Form form, List<CaseRead.Ground> grounds, String now) {
        public boolean is(String code) {
            return decision.equals(code);
        }

        public String address() {
            return "/console/measurements/"
                    + Address.encoded(bench.measurement().id());
        }
    }

    @CheckedTemplate(basePath = "workbench")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance review(ReviewPage page);
    }

    /** Chosen, not sent: the choice with all that it needs. */
    @POST
    @Path("/review")
    @Operation(hidden = true)
    public Response review(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var decision = Decision.of(form.value("decision"));
        if (decision.isEmpty()) {
            var wrong = form.wrong("decision", Words.say(visit.language(), "workbench.choose_one"));
            var look = Look.of(null, null, null, null);
            return WorkbenchResource.page(visit, pages, 422, id, look, wrong, "");
        }
        return pages.ok(Templates.review(page(Bench.of(visit.api(), id), decision.get(), form)));
    }

    @POST
    @Path("/decide")
    @Operation(hidden = true)
    public Response decide(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var decision = Decision.of(form.value("decision"));
        if (decision.isEmpty()) return pages.go("/console/measurements/" + Address.encoded(id));
        var bench = Bench.of(visit.api(), id);
        for (var field : decision.get().missing(form))
            form = form.wrong(field, Words.say(visit.language(), "workbench.needed"));
        if (form.isWrong()) return pages.html(422, Templates.review(page(bench, decision.get(), form)));
        var declaration = bench.measurement().declarationId();
        var change = decision.get()
                .send(
                        form,
                        declaration == null ? "" : declaration,
                        bench.measurement().verdict(),
                        bench.orderInProgress());
        return switch (visit.api().send(change)) {
            case Answer.Given<?> _ ->
                pages.go("/console/measurements/" + Address.encoded(id) + "?done="
                        + decision.get().code());
            case Answer.Refused<?>(var refusal) ->
                pages.html(
                        refusal.status(),
                        Templates.review(page(bench, decision.get(), form.refused(refusal, Decision.pointers()))));
        };
    }

    private ReviewPage page(Bench bench, Decision decision, Form form) {
        var title = Words.say(visit.language(), "workbench.review_title");
        var grounds = decision == Decision.HOLD ? Bench.grounds(visit.api()) : List.<CaseRead.Ground>of();
        return new ReviewPage(visit.frame(title), bench, decision.code(), form, grounds, Moment.local(clock.instant()));
    }
}
