package io.ytterby.console.customs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Meanwhile;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.NotHere;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code …/do/{act}}: said on one page, read on the next, and only then sent. */
@Path("/console/customs/declarations/{id}/do/{act}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ActResource {
    private final Visit visit;
    private final Pages pages;
    private final Clock clock;

    ActResource(Visit visit, Pages pages, Clock clock) {
        this.visit = visit;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The page of an act.
     *
     * @param thing the id of the hold or the order that it is done with; empty where it is the declaration
     * @param hold the hold that it is about; null if none
     * @param order the order that it is about; null if none
     * @param blockers why the goods may not go, if the API has just said so
     */
    public record ActPage(
            Frame frame,
            DeclarationRead it,
            Around around,
            Act act,
            String thing,
            @Nullable HoldRead hold,
            @Nullable OrderRead order,
            Form form,
            List<Around.Blocker> blockers,
            Instant now) {
        public String path() {
            return it.page() + "/do/" + act.code();
        }

        public List<String> lanes() {
            return List.of("RED", "YELLOW", "BLUE", "GREEN");
        }

        public List<String> outcomes() {
            return List.of("CONFORMS", "DISCREPANT", "CONTROLLED_ELEMENT_FOUND", "INCONCLUSIVE");
        }
    }

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance act(ActPage page);

        static native TemplateInstance review(ActPage page);
    }

    /** What needs no words is read at once. */
    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("id") String id,
            @PathParam("act") String code,
            @QueryParam("of") @DefaultValue("") String thing) {
        var page = page(id, act(code), thing, Form.EMPTY, List.of());
        return pages.ok(page.act().fields().isEmpty() ? Templates.review(page) : Templates.act(page));
    }

    /** Changes nothing: it shows what would be sent. */
    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(
            @PathParam("id") String id, @PathParam("act") String code, MultivaluedMap<String, String> sent) {
        var form = complete(act(code), Form.of(sent));
        var page = page(id, act(code), form.value("of"), form, List.of());
        return form.isWrong() ? pages.html(422, Templates.act(page)) : pages.ok(Templates.review(page));
    }

    /** Back from the review, with all that was typed. */
    @POST
    @Path("change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") String id, @PathParam("act") String code, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return pages.ok(Templates.act(page(id, act(code), form.value("of"), form, List.of())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(
            @PathParam("id") String id, @PathParam("act") String code, MultivaluedMap<String, String> sent) {
        var act = act(code);
        var form = complete(act, Form.of(sent));
        var thing = form.value("of");
        if (form.isWrong()) return pages.html(422, Templates.act(page(id, act, thing, form, List.of())));
        return switch (visit.api().send(act.send(form, id, thing))) {
            case Answer.Given<?> _ -> pages.go(DeclarationRead.page(id) + "?said=" + act.code());
            case Answer.Refused<?>(var why) -> {
                var refused = form.refused(why, Act.POINTERS);
                var page = page(id, act, thing, refused, blockers(id, act, why.slug()));
                yield pages.html(why.status(), act.fields().isEmpty() ? Templates.review(page) : Templates.act(page));
            }
        };
    }

    /** A refused release is a decision that the API keeps: its blockers are read there. */
    private List<Around.Blocker> blockers(String id, Act act, String slug) {
        if (act != Act.RELEASE || !slug.equals("release-blocked")) return List.of();
        var path = "declarations/" + Address.encoded(id) + "/release-requests";
        var releases = Inspection.list(visit.api(), path, Around.Release.class).join();
        return releases == null || releases.isEmpty()
                ? List.of()
                : releases.getFirst().blockers();
    }

    private Form complete(Act act, Form form) {
        var checked = form;
        for (var field : act.missing(form))
            checked = checked.wrong(field, Words.say(visit.language(), "customs.needed"));
        return checked;
    }

    private ActPage page(String id, Act act, String thing, Form form, List<Around.Blocker> blockers) {
        var api = visit.api();
        var asking = Meanwhile.asked(() -> Around.of(api, id));
        var it = DeclarationRead.of(api, id);
        var around = asking.join();
        var hold = around.standing().stream()
                .filter(one -> one.holdId().equals(thing))
                .findFirst();
        var order = around.openOrders().stream()
                .filter(one -> one.orderId().equals(thing))
                .findFirst();
        var words = Words.say(visit.language(), "customs.act." + act.code());
        var frame = visit.frame(Words.say(visit.language(), "customs.act_of", words, it.mrn()));
        return new ActPage(
                frame, it, around, act, thing, hold.orElse(null), order.orElse(null), form, blockers, clock.instant());
    }

    private Act act(String code) {
        return Act.of(code).orElseThrow(() -> NotHere.said(visit.language()));
    }
}
