package io.ytterby.console.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers that are pages: nobody keeps or frames them, and nothing in them comes from elsewhere. */
@Singleton
public class Pages {
    private final Visit visit;
    private final String policy;

    Pages(Visit visit, @ConfigProperty(name = "ytterby.issuer") URI issuer) {
        this.visit = visit;
        // A form that ends in a redirect to the issuer (signing out) needs its leave too.
        this.policy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                        + " font-src 'self'; form-action 'self' " + origin(issuer)
                        + "; base-uri 'none'; frame-ancestors 'none'";
    }

    public Response ok(TemplateInstance page) {
        return html(200, page);
    }

    public Response html(int status, TemplateInstance page) {
        var language = visit.language();
        return guarded(Response.status(status))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(page.setLocale(language.locale()).render())
                .build();
    }

    /** After a form was taken: the browser asks for the page anew, and a reload sends nothing twice. */
    public Response go(String path) {
        return guarded(Response.status(Response.Status.SEE_OTHER))
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    public Response.ResponseBuilder guarded(Response.ResponseBuilder response) {
        return response.header("Content-Security-Policy", policy)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.VARY, "Cookie, Accept-Language");
    }

    private static String origin(URI place) {
        return place.getScheme() + "://" + place.getRawAuthority();
    }
}
