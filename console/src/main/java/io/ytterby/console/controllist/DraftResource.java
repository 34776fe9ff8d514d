package io.ytterby.console.controllist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Refusal;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/list/draft}: write a change, read what it would flip, and only then propose it. */
@Path("/console/list/draft")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class DraftResource {
    private final Visit visit;
    private final Pages pages;

    DraftResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The change before it is proposed.
     *
     * @param version what the list would be called
     * @param lines its entries beside those that the instrument has now
     */
    public record ReplayPage(
            Frame frame,
            DraftPage draft,
            Wanted wanted,
            List<Wanted.LineChange> lines,
            @Nullable String version,
            Replay replay) {}

    @CheckedTemplate(basePath = "controllist")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance draft(DraftPage page);

        static native TemplateInstance replay(ReplayPage page);
    }

    /** @param instrument the one that shall change; null for a new one */
    @GET
    @Operation(hidden = true)
    public Response write(@QueryParam("instrument") @Nullable String instrument) {
        if (instrument == null) return pages.ok(Templates.draft(page(DraftPage.empty())));
        var one = visit.api().get(Wanted.api(instrument), Law.One.class);
        return pages.ok(Templates.draft(page(DraftPage.of(one))));
    }

    /** Back to the form with all that was typed, and a row more if one was asked for. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response more(MultivaluedMap<String, String> sent) {
        return pages.ok(Templates.draft(page(withMore(Form.of(sent)))));
    }

    /** Stores nothing: it shows what would come of it. */
    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replay(MultivaluedMap<String, String> sent) {
        var read = DraftReading.read(Form.of(sent), visit.language());
        if (read.form().isWrong()) return pages.html(422, Templates.draft(page(read.form())));
        var wanted = read.wanted();
        var answer =
                visit.api().send(Send.put(wanted.api() + "?dryRun=true", wanted.body(), null), Replay.Outcome.class);
        return switch (answer) {
            case Answer.Refused<Replay.Outcome>(var refusal) -> refused(read, refusal);
            case Answer.Given<Replay.Outcome> given -> {
                var replay = Objects.requireNonNull(given.body().replay());
                var frame = visit.frame(Words.say(visit.language(), "controllist.replay_title", wanted.instrument()));
                var lines = wanted.lines(now(wanted));
                yield pages.ok(Templates.replay(new ReplayPage(
                        frame, page(read.form()), wanted, lines, given.body().version(), replay)));
            }
        };
    }

    @POST
    @Path("propose")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response propose(MultivaluedMap<String, String> sent) {
        var read = DraftReading.read(Form.of(sent), visit.language());
        if (read.form().isWrong()) return pages.html(422, Templates.draft(page(read.form())));
        var send =
                Send.put(read.wanted().api(), read.wanted().body(), read.form().value("etag"));
        return switch (visit.api().send(send, Replay.Outcome.class)) {
            case Answer.Refused<Replay.Outcome>(var refusal) -> refused(read, refusal);
            case Answer.Given<Replay.Outcome> given -> {
                var proposal = Objects.requireNonNull(given.body().proposal());
                yield pages.go(proposal.path() + "?said=" + (proposal.isOpen() ? "proposed" : "confirmed"));
            }
        };
    }

    private Response refused(DraftReading.Read read, Refusal refusal) {
        var fields = new LinkedHashMap<String, String>();
        for (var wrong : refusal.wrong()) fields.put(wrong.pointer(), Rows.nearest(wrong.pointer(), read.fields()));
        return pages.html(refusal.status(), Templates.draft(page(read.form().refused(refusal, fields))));
    }

    /** A form that comes back after the list has changed holds the list that is there now: it is read again first. */
    private DraftPage page(Form form) {
        var answer = visit.api().ask(Law.API, Law.class);
        var law = answer.orElseThrow();
        var etag = answer instanceof Answer.Given<Law> given ? Objects.requireNonNullElse(given.etag(), "") : "";
        var seen = form.value("etag");
        var id = form.value("id").strip();
        var known = law.instruments().stream().anyMatch(one -> one.id().equals(id));
        var frame = visit.frame(
                known
                        ? Words.say(visit.language(), "controllist.change_title", id)
                        : Words.say(visit.language(), "controllist.new_title"));
        return new DraftPage(
                frame,
                form,
                seen.isEmpty() || form.isWrong() ? etag : seen,
                known,
                known && form.value("e-rows").equals("0") && !now(id).isEmpty(),
                new TreeSet<>(law.entries().stream().map(Line::form).toList()));
    }

    private List<Line> now(Wanted wanted) {
        return now(wanted.instrument());
    }

    private List<Line> now(String instrument) {
        return visit.api()
                .ask(Wanted.api(instrument), Law.One.class)
                .given()
                .map(Law.One::entries)
                .orElse(List.of());
    }

    private static Form withMore(Form form) {
        var values = new LinkedHashMap<>(form.values());
        for (var kind : List.of("e", "p"))
            if (form.has("more", kind))
                values.put(kind + "-rows", Integer.toString(Math.min(Rows.count(kind, form) + 1, Rows.MOST)));
        if (form.has("more", "e")) values.put("lines", "new");
        return Form.with(Map.copyOf(values));
    }
}
