package io.ytterby.console.investigate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/cases}: the board of what is being looked into, and lists of one state or of one thing. */
@Path("/console/cases")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class CasesResource {
    private static final List<String> ON_BOARD = List.of("NEW", "TRIAGE", "OPEN", "FIELD", "LEGAL");
    private static final List<String> STATES =
            Stream.concat(ON_BOARD.stream(), Stream.of("CLOSED")).toList();

    private final Visit visit;
    private final Pages pages;

    CasesResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * Which cases.
     *
     * @param status empty for the board
     * @param who {@code me}, or empty for anybody's
     * @param ref together with kind: cases that point to it
     */
    public record Filter(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("who") @DefaultValue("") String who,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("ref") @DefaultValue("") String ref,
            @QueryParam("pageToken") @Nullable String pageToken) {
        public boolean isBoard() {
            return status.isEmpty() && ref.isBlank() && pageToken == null;
        }

        public boolean isMine() {
            return who.equals("me");
        }

        public String ofStatus(String wanted) {
            return here(wanted, who, ref, null);
        }

        public String of(String whose) {
            return here(status, whose, ref, null);
        }

        public String withoutRef() {
            return here(status, who, "", null);
        }

        String next(String token) {
            return here(status, who, ref, token);
        }

        private String here(String wanted, String whose, String what, @Nullable String token) {
            return Address.of("/console/cases")
                    .with("status", wanted)
                    .with("who", whose)
                    .with("kind", what.isBlank() ? "" : kind)
                    .with("ref", what.strip())
                    .with("pageToken", token)
                    .toString();
        }

        Address asked(String person) {
            return Address.of(CaseRead.API)
                    .with("assignee", isMine() ? person : "")
                    .with("kind", ref.isBlank() ? "" : kind)
                    .with("ref", ref.strip())
                    .with("pageToken", pageToken);
        }
    }

    /** @param more whether there are more of them than are here */
    public record Column(String status, List<CaseRead> cases, boolean more) {}

    /**
     * @param columns of the board; empty where a list is shown
     * @param next the address of the list's next page; null on the last
     * @param said what was done just now; null if nothing was
     */
    public record CasesPage(
            Frame frame,
            Filter filter,
            List<Column> columns,
            List<CaseRead> cases,
            @Nullable String next,
            @Nullable String said) {
        public List<String> states() {
            return STATES;
        }

        public List<String> kinds() {
            return CaseRead.KINDS;
        }

        public boolean mayOpen() {
            return frame.may(Roles.CASE_OFFICER);
        }

        public boolean isEmptyBoard() {
            return columns.stream().allMatch(column -> column.cases().isEmpty());
        }
    }

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance cases(CasesPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@BeanParam Filter filter, @QueryParam("said") @DefaultValue("") String done) {
        var said = done.equals("recuse") ? done : null;
        var frame = visit.frame(Words.say(visit.language(), "investigate.cases"));
        var asked = filter.asked(visit.person().subject());
        if (filter.isBoard()) {
            var columns = ON_BOARD.stream().map(status -> column(asked, status)).toList();
            return pages.ok(Templates.cases(new CasesPage(frame, filter, columns, List.of(), null, said)));
        }
        var path = asked.with("pageSize", 50).with("status", filter.status()).toString();
        var found = visit.api().list(path, CaseRead.class);
        var next = found.next();
        return pages.ok(Templates.cases(
                new CasesPage(frame, filter, List.of(), found.items(), next == null ? null : filter.next(next), said)));
    }

    private Column column(Address asked, String status) {
        var path = asked.with("pageSize", 25).with("status", status).toString();
        var found = visit.api().list(path, CaseRead.class);
        return new Column(status, found.items(), found.next() != null);
    }
}
