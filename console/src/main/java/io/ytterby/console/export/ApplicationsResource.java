package io.ytterby.console.export;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Address;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/export/applications}: what happened and what to do about it, and the firm's applications. */
@Path("/console/export/applications")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class ApplicationsResource {
    private static final String PAGE = Places.DESK + "/applications";

    private final Visit visit;
    private final Pages pages;

    ApplicationsResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** Which statuses a quick choice stands for. */
    public enum Choice {
        ALL(""),
        YOURS("DRAFT,AWAITING_EXPORTER_RESPONSE,APPLICANT_EDITING"),
        IN_WORK("SUBMITTED,INITIAL_CHECKS,UNDER_REVIEW,OGD_ADVICE,OGD_CONSOLIDATION,UNDER_FINAL_REVIEW,"
                + "FINAL_REVIEW_COUNTERSIGN,FINAL_REVIEW_SECOND_COUNTERSIGN,UNDER_APPEAL,APPEAL_REVIEW,"
                + "APPEAL_FINAL_REVIEW"),
        APPROVED("FINALISED_APPROVED,FINALISED_NO_LICENCE_REQUIRED"),
        REFUSED("FINALISED_REFUSED");

        private final String statuses;

        Choice(String statuses) {
            this.statuses = statuses;
        }

        static Choice of(String name) {
            for (var one : values()) if (one.name().equalsIgnoreCase(name)) return one;
            return ALL;
        }
    }

    /** Something that the firm was told. */
    public record Notice(
            long id,
            Instant at,
            @Nullable String applicationId,
            @Nullable String licenceNumber,
            Told says,
            Told toDo) {
        public @Nullable String page() {
            return applicationId == null ? null : Places.page(applicationId);
        }
    }

    /**
     * @param notices not read yet, the newest first
     * @param next the address of the next page; null on the last
     */
    public record ApplicationsPage(
            Frame frame,
            List<Application> applications,
            List<Notice> notices,
            Choice choice,
            String text,
            @Nullable String next) {
        public List<Choice> choices() {
            return List.of(Choice.values());
        }

        public String of(Choice wanted) {
            return address(wanted, text, null);
        }

        public String withoutText() {
            return address(choice, "", null);
        }

        /** With its start as the address has it. */
        public String shown() {
            return choice.name().toLowerCase(Locale.ROOT);
        }

        public boolean isNarrow() {
            return choice != Choice.ALL || !text.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "export")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance applications(ApplicationsPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("pageToken") @Nullable String token) {
        var api = visit.api();
        var choice = Choice.of(show);
        var asked = Places.APPLICATIONS + "?pageSize=100"
                + (choice.statuses.isEmpty() ? "" : "&status=" + choice.statuses)
                + (text.isBlank() ? "" : "&text=" + Address.encoded(text))
                + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var found = api.list(asked, Application.class);
        var notices = api.askList(Places.NOTICES + "?unread=true&pageSize=5", Notice.class)
                .given()
                .map(Listed::items)
                .orElse(List.of());
        var next = found.next();
        return pages.ok(Templates.applications(new ApplicationsPage(
                visit.frame(Words.say(visit.language(), "export.applications_title")),
                found.items(),
                notices,
                choice,
                text.strip(),
                next == null ? null : address(choice, text, next))));
    }

    private static String address(Choice choice, String text, @Nullable String token) {
        return PAGE + "?show=" + choice.name().toLowerCase(Locale.ROOT)
                + (text.isEmpty() ? "" : "&text=" + Address.encoded(text))
                + (token == null ? "" : "&pageToken=" + Address.encoded(token));
    }
}
