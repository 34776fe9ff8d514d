package io.ytterby.console.licensing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.KnownList;
import io.ytterby.console.page.ListView;
import io.ytterby.console.page.Live;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Views;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/licensing/queue}: the open cases, first what falls due first; some of them taken at once. */
@Path("/console/licensing/queue")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class QueueResource {
    /** More than a page has; a form with more was not made by a page of ours. */
    private static final int MOST_AT_ONCE = 200;

    private static final int MOST_UNDONE = 50;

    private static final List<String> STATUSES = List.of(
            "SUBMITTED",
            "INITIAL_CHECKS",
            "UNDER_REVIEW",
            "OGD_ADVICE",
            "OGD_CONSOLIDATION",
            "UNDER_FINAL_REVIEW",
            "FINAL_REVIEW_COUNTERSIGN",
            "FINAL_REVIEW_SECOND_COUNTERSIGN",
            "AWAITING_EXPORTER_RESPONSE",
            "APPLICANT_EDITING",
            "UNDER_APPEAL",
            "APPEAL_REVIEW",
            "APPEAL_FINAL_REVIEW");

    private final Visit visit;
    private final Pages pages;
    private final Views views;
    private final Live live;

    QueueResource(Visit visit, Pages pages, Views views, Live live) {
        this.visit = visit;
        this.pages = pages;
        this.views = views;
        this.live = live;
    }

    /**
     * @param next the address of the next page; null on the last
     * @param taken how many cases were taken just now; null if none were asked for
     * @param given how many were given back just now; null if none were asked for
     * @param passed how many of those were passed over, since a colleague has them
     * @param just which were taken or given back, so that it can be undone; empty if too many
     */
    public record QueuePage(
            Frame frame,
            ListView view,
            List<QueueRow> queues,
            QueueFilter filter,
            List<CaseRow> cases,
            @Nullable String next,
            @Nullable Integer taken,
            @Nullable Integer given,
            int passed,
            List<String> just) {
        public boolean mayTake() {
            return frame.may("licensing-officer") || frame.may("countersigner");
        }

        /** Those in which a case can lie in a queue. */
        public List<String> statuses() {
            return STATUSES;
        }

        public boolean hasTaken() {
            return taken != null;
        }

        public boolean hasGiven() {
            return given != null;
        }

        /** Whether it can be ticked: nobody's can be taken, one's own given back. */
        public boolean mayTick(CaseRow row) {
            var person = frame.person();
            return row.isFree() || (person != null && person.subject().equals(row.assignee()));
        }

        public int open() {
            return queues.stream().mapToInt(QueueRow::open).sum();
        }

        public boolean isWhole() {
            return filter.queue().equals(QueueFilter.ALL);
        }
    }

    @CheckedTemplate(basePath = "licensing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance queue(QueuePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response queue(
            @BeanParam QueueFilter filter,
            @QueryParam("taken") @Nullable Integer taken,
            @QueryParam("given") @Nullable Integer given,
            @QueryParam("passed") @DefaultValue("0") int passed,
            @QueryParam("just") List<String> just) {
        var view = views.of(KnownList.QUEUE);
        if (view.restores()) return pages.go(view.restored());
        var api = visit.api();
        var queues = api.list("/api/licensing/v1/queues", QueueRow.class).items();
        var cases = api.list(filter.asked(visit.person().subject()), CaseRow.class);
        var next = cases.next();
        var frame = visit.frame(Words.say(visit.language(), "licensing.queue_title"));
        return pages.ok(Templates.queue(new QueuePage(
                frame,
                view,
                queues,
                filter,
                cases.items(),
                next == null ? null : filter.next(next),
                taken,
                given,
                passed,
                just)));
    }

    /** How the queue stands now, asked by the page itself. */
    @GET
    @Path("live")
    @Operation(hidden = true)
    public Response now(@BeanParam QueueFilter filter, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        var counts = new TreeMap<String, Integer>();
        int all = 0;
        for (var queue :
                visit.api().list("/api/licensing/v1/queues", QueueRow.class).items()) {
            counts.put(queue.name(), queue.open());
            all += queue.open();
        }
        counts.put(QueueFilter.ALL, all);
        var cases = visit.api()
                .list(filter.asked(visit.person().subject()), CaseRow.class)
                .items();
        return live.answer(cases.stream().map(CaseRow::applicationId).toList(), counts, known);
    }

    /** Takes each case that is ticked. What a colleague has meanwhile is passed over, and the page says how many. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(@BeanParam QueueFilter filter, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var taken = new ArrayList<String>();
        int passed = 0;
        for (var id : form.values("case").stream().limit(MOST_AT_ONCE).toList()) {
            var path = CaseFile.path(id) + ":take";
            var answer = visit.api().send(Send.post(path, null, form.keyOf(id)));
            if (answer instanceof Answer.Given) taken.add(id);
            else passed++;
        }
        var here = filter.here();
        return pages.go(here + (here.contains("?") ? "&" : "?") + "taken=" + taken.size() + "&passed=" + passed
                + toUndo(taken));
    }

    /** The end of an address that names what was done, as long as an address should be. */
    static String toUndo(List<String> done) {
        if (done.size() > MOST_UNDONE) return "";
        return done.stream().map(id -> "&just=" + Address.encoded(id)).collect(Collectors.joining());
    }
}
