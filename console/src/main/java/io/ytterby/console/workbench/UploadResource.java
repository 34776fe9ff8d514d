package io.ytterby.console.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Parts;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Composition;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** {@code /console/measurements/new}: an instrument's raw file goes in as it is, and comes back with its verdict. */
@Path("/console/measurements/new")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class UploadResource {
    private static final String API = "/api/inspection/v1/";
    private static final Map<String, String> FIELDS = Map.of(
            "/file", "file",
            "?declarationId", "declaration",
            "/metadata/instrument/id", "instrument",
            "/metadata/instrument", "instrument",
            "/metadata/liveTimeS", "liveTime",
            "/metadata/declaration/hsCode", "hs",
            "/metadata/declaration/compositionWtPct", "composition");

    private final Visit visit;
    private final Pages pages;

    UploadResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** An instrument to choose. */
    public record Instrument(String id, String kind, String place) {}

    public record UploadPage(Frame frame, Form form, List<Instrument> instruments) {}

    @CheckedTemplate(basePath = "workbench")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance upload(UploadPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("declaration") @DefaultValue("") String declaration) {
        return page(Form.with(Map.of("declaration", declaration.strip())), 200);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("key") @Nullable String key,
            @RestForm("declaration") @Nullable String declaration,
            @RestForm("instrument") @Nullable String instrument,
            @RestForm("liveTime") @Nullable String liveTime,
            @RestForm("hs") @Nullable String hs,
            @RestForm("composition") @Nullable String composition) {
        var form = Form.with(Map.of(
                "declaration", plain(declaration),
                "instrument", plain(instrument),
                "liveTime", plain(liveTime),
                "hs", plain(hs),
                "composition", plain(composition)));
        if (file == null || file.size() == 0)
            form = form.wrong("file", Words.say(visit.language(), "workbench.no_file"));
        if (Composition.read(form.value("composition")).isEmpty())
            form = form.wrong("composition", Words.say(visit.language(), "workbench.wrong_composition"));
        if (file == null || form.isWrong()) return page(form, 422);
        var parts = new Parts().json("metadata", metadata(form).toString()).file("file", file.fileName(), bytes(file));
        var path = Address.of(API + "measurements").with("declarationId", form.value("declaration"));
        var change = Send.post(path.toString(), null, Objects.requireNonNullElse(key, ""))
                .of(parts.type(), parts.bytes());
        return switch (visit.api().send(change)) {
            case Answer.Given<JsonNode> given ->
                pages.go("/console/measurements/"
                        + Address.encoded(given.body().path("id").asText()));
            case Answer.Refused<?>(var refusal) -> page(form.refused(refusal, FIELDS), refusal.status());
        };
    }

    /** What the file says itself may be left out. */
    private static JsonNode metadata(Form form) {
        var said = JsonNodeFactory.instance.objectNode();
        form.typed("instrument").ifPresent(id -> said.putObject("instrument").put("id", id));
        form.typed("liveTime").ifPresent(seconds -> {
            if (seconds.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) said.put("liveTimeS", Double.parseDouble(seconds));
            else said.put("liveTimeS", seconds);
        });
        var shares = Composition.read(form.value("composition")).orElse(Map.of());
        if (form.typed("hs").isPresent() || !shares.isEmpty()) {
            var declared = said.putObject("declaration");
            form.typed("hs").ifPresent(hs -> declared.put("hsCode", hs));
            if (!shares.isEmpty()) shares.forEach(declared.putObject("compositionWtPct")::put);
        }
        return said;
    }

    private static String plain(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Response page(Form form, int status) {
        var instruments = visit.api()
                .askList(API + "instruments?pageSize=100", Instrument.class)
                .given()
                .map(found -> found.items())
                .orElse(List.of());
        var frame = visit.frame(Words.say(visit.language(), "workbench.upload"));
        return pages.html(status, Templates.upload(new UploadPage(frame, form, instruments)));
    }
}
