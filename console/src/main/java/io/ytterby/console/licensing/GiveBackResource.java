package io.ytterby.console.licensing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.bulk.Plan;
import io.ytterby.console.form.Form;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/licensing/give-back}: several cases back into the queue, after a page that says which, and which not and why. */
@Path("/console/licensing/give-back")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class GiveBackResource {
    private final Visit visit;
    private final Pages pages;

    GiveBackResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * What was ticked.
     *
     * @param mine those of this person: they go back
     * @param others ids of what is passed over, since a colleague or nobody has it
     */
    public record GiveBackPage(Frame frame, List<CaseRow> mine, List<String> others, Form form) {
        public String shortened(String id) {
            return Ids.shortened(id);
        }
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance giveBack(GiveBackPage page);
    }

    /** Changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(MultivaluedMap<String, String> sent) {
        return pages.ok(Templates.giveBack(page(Form.of(sent))));
    }

    @POST
    @Path("sure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response giveBack(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var reason = form.typed("reason");
        if (reason.isEmpty()) {
            var wrong = form.wrong("reason", Words.say(visit.language(), "licensing.give_back_why"));
            return pages.html(422, Templates.giveBack(page(wrong)));
        }
        var given = new ArrayList<String>();
        int passed = 0;
        for (var id : Plan.ticked(form, "case")) {
            var path = CaseFile.path(id) + ":release";
            var answer = visit.api().send(Send.post(path, Map.of("reason", reason.get()), form.keyOf(id)));
            if (answer instanceof Answer.Given) given.add(id);
            else passed++;
        }
        var queue = Address.of("/console/licensing/queue")
                .with("queue", QueueFilter.ALL)
                .with("given", given.size())
                .with("passed", passed);
        return pages.go(queue + QueueResource.toUndo(given));
    }

    private GiveBackPage page(Form form) {
        var ticked = Plan.ticked(form, "case");
        var asked = Address.of("/api/licensing/v1/queues/all")
                .with("pageSize", Plan.MOST)
                .with("assignee", visit.person().subject());
        var mine = visit.api().list(asked.toString(), CaseRow.class).items().stream()
                .filter(one -> ticked.contains(one.applicationId()))
                .toList();
        Set<String> ids = mine.stream().map(CaseRow::applicationId).collect(Collectors.toSet());
        var frame = visit.frame(Words.say(visit.language(), "licensing.give_back_title"));
        return new GiveBackPage(
                frame, mine, ticked.stream().filter(id -> !ids.contains(id)).toList(), form);
    }
}
