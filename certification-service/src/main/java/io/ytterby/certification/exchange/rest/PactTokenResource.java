package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.http.IssuerTokens;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Where PACT looks for tokens: the client's credentials go to the issuer, and its answer comes back as it is. */
@Path("/pact/auth/token")
public class PactTokenResource {
    private static final Logger LOG = Logger.getLogger(PactTokenResource.class);
    private static final int LONGEST_FORM = 8_192;
    private static final String GRANT = "grant_type=client_credentials";

    private final IssuerTokens issuer;

    PactTokenResource(IssuerTokens issuer) {
        this.issuer = issuer;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "A token for client credentials (RFC 6749, 4.4), which come in the header Authorization: Basic or in"
                            + " the form.")
    public Response token(String form, @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        if (form.length() > LONGEST_FORM) return refused(400, "invalid_request", "the form is too long");
        if (!List.of(form.split("&", -1)).contains(GRANT))
            return refused(400, "unsupported_grant_type", "'grant_type' is client_credentials here");
        try {
            var answer = issuer.ask(form, authorization);
            return switch (answer.status()) {
                case 200, 400, 401 -> answer(answer.status(), answer.body());
                default -> unavailable();
            };
        } catch (IOException away) {
            LOG.warnf("the issuer does not answer: %s", away.getMessage());
            return unavailable();
        }
    }

    private static Response unavailable() {
        return refused(503, "temporarily_unavailable", "the issuer does not answer; ask again in a moment");
    }

    private static Response refused(int status, String error, String description) {
        return answer(
                status, PactJson.text(PactJson.object().put("error", error).put("error_description", description)));
    }

    private static Response answer(int status, String body) {
        var response = Response.status(status).entity(body).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 401) response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ytterby\"");
        if (status == 503) response.header(HttpHeaders.RETRY_AFTER, "5");
        return response.build();
    }
}
