package io.ytterby.console.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.RefusedException;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code …/papers}: a document is added, or read. What it is the API finds by its bytes. */
@Path("/console/export/applications/{id}/papers")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class PapersResource {
    private static final String BYTES = "application/octet-stream";

    private final Visit visit;
    private final Pages pages;

    PapersResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(
            @PathParam("id") String id,
            @RestForm("kind") @Nullable String kind,
            @RestForm("key") @Nullable String key,
            @RestForm("file") @Nullable FileUpload file) {
        var form = Form.with(Map.of("kind", kind == null ? "" : kind));
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            var wrong = form.wrong("file", Words.say(visit.language(), "export.wrong.file"));
            return pages.html(422, ApplicationResource.refused(visit, id, wrong));
        }
        var path = Places.application(id) + "/documents?kind=" + Address.encoded(form.value("kind")) + "&name="
                + Address.encoded(file.fileName());
        var change = Send.post(path, null, key == null ? "" : key).of(BYTES, bytes(file));
        if (visit.api().send(change) instanceof Answer.Refused<?>(var refusal)) {
            var fields = Map.of("?kind", "kind", "?name", "file", "", "file");
            return pages.html(refusal.status(), ApplicationResource.refused(visit, id, form.refused(refusal, fields)));
        }
        return pages.go(Places.page(id) + "?said=paper");
    }

    /** To be saved: a browser is told not to show what a firm has sent. */
    @GET
    @Path("{paper}")
    @Operation(hidden = true)
    public Response read(@PathParam("paper") String paper) {
        var path = Places.API + "/documents/" + Address.encoded(paper);
        var known = visit.api().get(path, Around.Paper.class);
        return switch (visit.api().bytes(path + "/content", "*/*")) {
            case Answer.Given<byte[]>(var bytes, var etag, var place) ->
                pages.guarded(Response.ok(bytes, BYTES))
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(known.name()))
                        .build();
            case Answer.Refused<byte[]>(var refusal) -> throw new RefusedException(refusal);
        };
    }

    private static String disposition(@Nullable String name) {
        return "attachment; filename*=UTF-8''"
                + Address.encoded(name == null ? "paper" : name).replace("*", "%2A");
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
