package io.ytterby.console.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/audit}: the chains of all services, what the gateway has seen of them, and the check of each. */
@Path("/console/audit")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class AuditResource {
    private final Visit visit;
    private final Pages pages;

    AuditResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * A service's chain.
     *
     * @param head null if nothing is sealed yet, or nobody answered
     * @param witnessed what the gateway saw last; null if it has seen nothing
     * @param report what a walk just now found; null if it was not asked for
     * @param why why nobody answered; null if somebody did
     */
    public record Row(
            String service,
            AuditRead.@Nullable Head head,
            AuditRead.@Nullable Head witnessed,
            AuditRead.@Nullable Report report,
            @Nullable String why) {
        /** {@code agrees}, {@code differs}, or {@code later}: one of them has seen more by now. */
        public String seen() {
            if (head == null || witnessed == null) return "";
            if (head.position() != witnessed.position()) return "later";
            return head.hash().equals(witnessed.hash()) ? "agrees" : "differs";
        }

        public boolean isWhole() {
            return report != null && report.fault() == null;
        }
    }

    /** @param checked whether all chains were walked just now */
    public record AuditPage(Frame frame, List<Row> rows, List<AuditRead.Alarm> alarms, boolean checked) {
        public boolean isWhole() {
            return rows.stream().allMatch(Row::isWhole);
        }
    }

    @CheckedTemplate(basePath = "audit")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance chains(AuditPage page);
    }

    /** @param check {@code yes}: each chain is walked, entry by entry; that takes its time */
    @GET
    @Operation(hidden = true)
    public Response chains(@QueryParam("check") @DefaultValue("") String check) {
        var api = visit.api();
        var checked = check.equals("yes");
        var witnessed = api.askList(AuditRead.WITNESS + "heads?pageSize=50", AuditRead.Head.class)
                .given()
                .map(page -> page.items())
                .orElse(List.of());
        var alarms = api.ask(AuditRead.WITNESS + "alarms", AuditRead.Alarms.class)
                .given()
                .map(AuditRead.Alarms::items)
                .orElse(List.of());
        var rows = AuditRead.SERVICES.stream()
                .map(service -> row(api, service, witnessed, checked))
                .toList();
        var frame = visit.frame(Words.say(visit.language(), "audit.title"));
        return pages.ok(Templates.chains(new AuditPage(frame, rows, alarms, checked)));
    }

    private static Row row(Api api, String service, List<AuditRead.Head> witnessed, boolean checked) {
        var seen = witnessed.stream()
                .filter(head -> service.equals(head.service()))
                .findFirst()
                .orElse(null);
        var head = api.ask(AuditRead.of(service) + "/head", AuditRead.Head.class);
        if (head instanceof Answer.Refused<?>(var refusal)) return new Row(service, null, seen, null, refusal.title());
        var newest = head.given().orElse(null);
        if (!checked) return new Row(service, newest, seen, null, null);
        return switch (api.ask(AuditRead.of(service) + "/verification", AuditRead.Report.class)) {
            case Answer.Given<AuditRead.Report> given -> new Row(service, newest, seen, given.body(), null);
            case Answer.Refused<?>(var refusal) -> new Row(service, newest, seen, null, refusal.title());
        };
    }
}
