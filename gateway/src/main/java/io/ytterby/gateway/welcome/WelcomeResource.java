package io.ytterby.gateway.welcome;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page at {@code /}: what this is, and where to go on. */
@Path("/")
@PermitAll
public class WelcomeResource {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Ytterby</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1c2430; }
            code { background: #eef1f5; padding: .1em .3em; border-radius: .2em; }
            dt { font-weight: 600; margin-top: .8rem; }
            dd { margin: 0; }
            </style>
            </head>
            <body>
            <h1>Ytterby</h1>
            <p>Export licences for rare earths, the trace of every gram of them, and the inspections at the border, and certificates of their footprint, in one place.
            This is the door to all of it.</p>
            <dl>
            <dt><a href="/q/swagger-ui/">Try the API</a></dt>
            <dd>Every call, with a form to send it. Paste a token under “Authorize”: <code>./ytterby token buyer</code> prints one.</dd>
            <dt><a href="/q/openapi">The API as a document</a></dt>
            <dd>OpenAPI, for code generators and readers alike.</dd>
            <dt><a href="/problems">Problems</a></dt>
            <dd>Every error the platform answers, and what to do about it.</dd>
            <dt><a href="/q/health/ready">How it goes</a></dt>
            <dd>Ready or not, and why; figures are under <a href="/q/metrics"><code>/q/metrics</code></a>.</dd>
            </dl>
            <p>May your delivery leave? <code>GET /api/buyer/v1/lots/{id}/clearance</code> and
            <code>GET /api/buyer/v1/licences/{number}/status</code> answer at once, also while a service is down.</p>
            </body>
            </html>
            """;

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public String page() {
        return PAGE;
    }
}
