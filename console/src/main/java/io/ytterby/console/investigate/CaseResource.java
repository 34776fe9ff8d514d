package io.ytterby.console.investigate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code /console/cases/{id}}: a case with its evidence, its chain and what can be done; papers in and out of it. */
@Path("/console/cases/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class CaseResource {
    /** The API's most entries on a page; a longer chain is read from its export. */
    private static final int MOST = 500;

    private final Visit visit;
    private final Pages pages;

    CaseResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance caseFile(CasePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @QueryParam("said") @Nullable String said) {
        var known = said != null && Words.has(visit.language(), "investigate.said." + said);
        return page(id, known ? said : null, Form.EMPTY, 200);
    }

    /** A paper or a photograph goes in as it is. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response file(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("description") @Nullable String description,
            @RestForm("key") @Nullable String key) {
        var typed = description == null ? "" : description.strip();
        var form = Form.with(Map.of("description", typed));
        if (file == null || file.size() == 0)
            return page(id, null, form.wrong("file", Words.say(visit.language(), "investigate.no_file")), 422);
        var path = Address.of(CaseRead.API + "/" + id + "/files").with("description", typed);
        var sent = Send.post(path.toString(), null, key == null ? "" : key)
                .of(file.contentType() == null ? MediaType.APPLICATION_OCTET_STREAM : file.contentType(), read(file));
        return switch (visit.api().send(sent)) {
            case Answer.Given<?> _ -> pages.go("/console/cases/" + id + "?said=filed");
            case Answer.Refused<?>(var refusal) ->
                page(
                        id,
                        null,
                        form.refused(refusal, Map.of("?description", "description", "/", "file")),
                        refusal.status());
        };
    }

    @GET
    @Path("{what: files|exports}/{part}")
    @Operation(hidden = true)
    public Response fetch(@PathParam("id") UUID id, @PathParam("what") String what, @PathParam("part") UUID part) {
        var bytes = visit.api()
                .bytes(CaseRead.API + "/" + id + "/" + what + "/" + part, "*/*")
                .orElseThrow();
        var name = what.equals("exports") ? "case-" + id + ".zip" : part.toString();
        return pages.guarded(Response.ok(bytes, MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static byte[] read(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Response page(UUID id, @Nullable String said, Form form, int status) {
        var api = visit.api();
        var path = CaseRead.API + "/" + id;
        var file = api.get(path, CaseRead.class);
        var suggestions = api.askList(path + "/suggestions?pageSize=50", Suggestion.class)
                .given()
                .map(page -> page.items())
                .orElse(List.of());
        var history = api.list(path + "/history?pageSize=" + MOST, HistoryEntry.class);
        var frame = visit.frame(file.title());
        return pages.html(
                status,
                Templates.caseFile(new CasePage(
                        frame, file, suggestions, history.items().reversed(), history.next() != null, said, form)));
    }
}
