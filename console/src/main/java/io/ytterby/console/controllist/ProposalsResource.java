package io.ytterby.console.controllist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
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

/** {@code /console/list/proposals}: what one person wants of the list; another reads it with its replay, and confirms it. */
@Path("/console/list/proposals")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ProposalsResource {
    private final Visit visit;
    private final Pages pages;

    ProposalsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** The newest 200. */
    public record ProposalsPage(Frame frame, List<Proposal> proposals) {}

    /**
     * @param lines its entries beside those that the instrument has now
     * @param outcome what it would flip; null where it is decided, or where this person may not ask
     * @param said what was done just now; empty if nothing
     */
    public record ProposalPage(
            Frame frame,
            Proposal proposal,
            Wanted wanted,
            List<Wanted.LineChange> lines,
            Replay.@Nullable Outcome outcome,
            Form form,
            String said) {
        public boolean mayDecide() {
            return frame.may("list-editor") && proposal.isOpen();
        }

        public boolean isOwn() {
            var person = frame.person();
            return person != null && person.subject().equals(proposal.proposedBy());
        }

        public boolean hasReplay() {
            return outcome != null && outcome.replay() != null;
        }
    }

    @CheckedTemplate(basePath = "controllist")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance proposals(ProposalsPage page);

        static native TemplateInstance proposal(ProposalPage page);

        static native TemplateInstance confirm(ProposalPage page);

        static native TemplateInstance withdraw(ProposalPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response all() {
        var found = visit.api().list(Law.API + "/proposals", Proposal.class).items();
        return pages.ok(Templates.proposals(
                new ProposalsPage(visit.frame(Words.say(visit.language(), "controllist.proposals_title")), found)));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response one(@PathParam("id") String id, @QueryParam("said") @DefaultValue("") String said) {
        return pages.ok(Templates.proposal(page(id, Form.EMPTY, said)));
    }

    @GET
    @Path("{id}/confirm")
    @Operation(hidden = true)
    public Response read(@PathParam("id") String id) {
        return pages.ok(Templates.confirm(page(id, Form.EMPTY, "")));
    }

    /** Makes it law. Who does it says first that they held it against the published text. */
    @POST
    @Path("{id}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        if (!form.has("compared", "true")) {
            var wrong = form.wrong("compared", Words.say(visit.language(), "controllist.wrong.compared"));
            return pages.html(422, Templates.confirm(page(id, wrong, "")));
        }
        var answer = visit.api().send(Send.post(Proposal.api(id) + ":confirm", null, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal))
            return pages.html(refusal.status(), Templates.confirm(page(id, form.refused(refusal, Map.of()), "")));
        return pages.go(Law.PAGE + "/proposals/" + id + "?said=confirmed");
    }

    @GET
    @Path("{id}/withdraw")
    @Operation(hidden = true)
    public Response ask(@PathParam("id") String id) {
        return pages.ok(Templates.withdraw(page(id, Form.EMPTY, "")));
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answer = visit.api().send(Send.post(Proposal.api(id) + ":withdraw", null, form.key()));
        if (answer instanceof Answer.Refused<?>(var refusal))
            return pages.html(refusal.status(), Templates.withdraw(page(id, form.refused(refusal, Map.of()), "")));
        return pages.go(Law.PAGE + "/proposals/" + id + "?said=withdrawn");
    }

    private ProposalPage page(String id, Form form, String said) {
        var proposal = visit.api().get(Proposal.api(id), Proposal.class);
        var wanted = Wanted.of(proposal);
        var now = visit.api()
                .ask(wanted.api(), Law.One.class)
                .given()
                .map(Law.One::entries)
                .orElse(List.of());
        var frame = visit.frame(Words.say(visit.language(), "controllist.proposal_title", proposal.instrument()));
        return new ProposalPage(frame, proposal, wanted, wanted.lines(now), outcome(proposal, wanted), form, said);
    }

    private Replay.@Nullable Outcome outcome(Proposal proposal, Wanted wanted) {
        if (!proposal.isOpen() || !visit.person().has("list-editor")) return null;
        var dry = Send.put(wanted.api() + "?dryRun=true", wanted.body(), null);
        return visit.api().send(dry, Replay.Outcome.class).given().orElse(null);
    }
}
