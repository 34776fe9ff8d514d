package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.verify.domain.Handed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The page where a person hands a document in: pasted or as a file. It works without any script. */
@Path("/verify")
@PermitAll
public class FormResource {
    private final VerifyResource verify;

    FormResource(VerifyResource verify) {
        this.verify = verify;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
        var language = Language.of(lang, headers);
        var frame = Frame.of(
                language, "title.form", "/verify?lang=" + language.other().code());
        return Pages.html(200, Templates.form(frame), language);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response submit(
            @RestForm("text") @Nullable String text,
            @RestForm("file") @Nullable FileUpload file,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers)
            throws IOException {
        return verify.page(handedIn(text, file), Language.of(lang, headers));
    }

    /** A file goes first: whoever chose one means it. */
    private static byte[] handedIn(@Nullable String text, @Nullable FileUpload file) throws IOException {
        if (file != null && file.size() > 0) {
            try (var in = Files.newInputStream(file.uploadedFile())) {
                return in.readNBytes(Handed.MOST_BYTES + 1);
            }
        }
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }
}
