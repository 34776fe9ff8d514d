package io.ytterby.console.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.ytterby.console.api.Reading;
import io.ytterby.console.api.Refusal;
import io.ytterby.console.api.RefusedException;
import io.ytterby.console.words.Language;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers that are pages: nobody keeps or frames them, and nothing in them comes from elsewhere. */
@Singleton
public class Pages {
    private static final Pattern PLACES = Pattern.compile("<!--(?:rows|after|later)-->");

    private final Visit visit;
    private final String policy;

    @CheckedTemplate(basePath = "console")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance after(RowsAfter after);

        static native TemplateInstance missing(Refusal refusal, String path);
    }

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
        return html(status).entity(rendered(page, visit.language())).build();
    }

    /**
     * A long list: its page is sent at once, its table when the first rows are known, and the others as they are read.
     *
     * @param page has {@code <!--later-->} where the table belongs
     * @param table has {@code <!--rows-->} where the rows belong, and {@code <!--after-->} for what is known only when they are there
     * @param rows draws a {@code tbody} of some of them
     * @param here the page's address at a place in the list, by its token
     */
    public <T> Response growing(
            TemplateInstance page,
            Supplier<TemplateInstance> table,
            Reading<T> reading,
            Function<List<T>, TemplateInstance> rows,
            Function<String, Address> here) {
        var language = visit.language();
        var path = visit.path();
        var around = parts(page, language, 2);
        StreamingOutput body = out -> {
            send(out, around[0]);
            var picture = FirstPicture.begun();
            if (!reading.hasNext() && reading.refusal() != null) {
                send(out, rendered(Templates.missing(reading.refusal(), path), language) + around[1]);
                return;
            }
            var parts = parts(table.get(), language, 3);
            send(out, parts[0]);
            while (reading.hasNext())
                for (var some : Rows.parts(reading.next())) {
                    send(out, rendered(rows.apply(some), language));
                    picture.awaited();
                }
            send(
                    out,
                    parts[1] + rendered(Templates.after(RowsAfter.of(reading, here)), language) + parts[2] + around[1]);
        };
        return html(200).entity(body).build();
    }

    /**
     * A page that is on the screen before all of it is known: its beginning is sent at once.
     *
     * @param status known already; if the API refuses the rest, its refusal stands in the rest's place
     * @param page what is looked at, which the API has given already; has {@code <!--later-->} where the rest belongs
     * @param rest waits for what was asked meanwhile
     */
    public Response later(int status, TemplateInstance page, Supplier<TemplateInstance> rest) {
        var language = visit.language();
        var path = visit.path();
        var parts = parts(page, language, 2);
        StreamingOutput body = out -> {
            send(out, parts[0]);
            send(out, rendered(orWhyNot(rest, path), language) + parts[1]);
        };
        return html(status).entity(body).build();
    }

    private static TemplateInstance orWhyNot(Supplier<TemplateInstance> rest, String path) {
        try {
            return rest.get();
        } catch (RefusedException refused) {
            return Templates.missing(refused.refusal(), path);
        }
    }

    private static String[] parts(TemplateInstance page, Language language, int wanted) {
        var parts = PLACES.split(rendered(page, language), wanted);
        if (parts.length != wanted) throw new IllegalArgumentException("the page has no place for what comes later");
        return parts;
    }

    private Response.ResponseBuilder html(int status) {
        return guarded(Response.status(status))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag());
    }

    private static String rendered(TemplateInstance page, Language language) {
        return page.setLocale(language.locale()).render();
    }

    private static void send(OutputStream out, String part) throws IOException {
        out.write(part.getBytes(StandardCharsets.UTF_8));
        out.flush();
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
