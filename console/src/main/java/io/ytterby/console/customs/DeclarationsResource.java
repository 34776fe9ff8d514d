package io.ytterby.console.customs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Listed;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.KnownList;
import io.ytterby.console.page.ListView;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Views;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/customs/declarations}: the newest first, by status, number, port and container. */
@Path("/console/customs/declarations")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class DeclarationsResource {
    private static final Map<String, String> FIELDS =
            Map.of("?mrn", "mrn", "?port", "port", "?container", "container", "?status", "status");

    private final Visit visit;
    private final Pages pages;
    private final Views views;

    DeclarationsResource(Visit visit, Pages pages, Views views) {
        this.visit = visit;
        this.pages = pages;
        this.views = views;
    }

    /**
     * The list.
     *
     * @param form what was wrong with what was looked for
     * @param next the address of the next page; null on the last
     */
    public record ListPage(
            Frame frame,
            ListView view,
            DeclarationFilter filter,
            List<DeclarationRow> rows,
            Form form,
            @Nullable String next) {
        public boolean mayLodge() {
            return frame.may("exporter");
        }
    }

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance declarations(ListPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("mrn") @DefaultValue("") String mrn,
            @QueryParam("port") @DefaultValue("") String port,
            @QueryParam("container") @DefaultValue("") String container,
            @QueryParam("pageToken") @DefaultValue("") String token) {
        var view = views.of(KnownList.DECLARATIONS);
        if (view.restores()) return pages.go(view.restored());
        var filter = new DeclarationFilter(status.strip(), mrn.strip(), port.strip(), container.strip());
        var frame = visit.frame(Words.say(visit.language(), "customs.declarations_title"));
        return switch (visit.api().askList(filter.asked(token), DeclarationRow.class)) {
            case Answer.Given<Listed<DeclarationRow>> given -> {
                var found = given.body();
                var next = found.next() == null ? null : filter.next(found.next());
                yield pages.ok(
                        Templates.declarations(new ListPage(frame, view, filter, found.items(), Form.EMPTY, next)));
            }
            case Answer.Refused<Listed<DeclarationRow>>(var why) ->
                pages.html(
                        why.status(),
                        Templates.declarations(
                                new ListPage(frame, view, filter, List.of(), Form.EMPTY.refused(why, FIELDS), null)));
        };
    }
}
