package io.ytterby.console.operate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Send;
import io.ytterby.console.bulk.Line;
import io.ytterby.console.bulk.Plan;
import io.ytterby.console.bulk.Results;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.NotHere;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * {@code /console/operate/letters-together}: several events tried again, after a page that says which. None is left out so: what
 * is left out does not come back, and is looked at by itself.
 */
@Path("/console/operate/letters-together")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LettersTogetherResource {
    private static final String TICKED = "letter";
    private static final int PAGE = 500;
    private static final int MOST_PAGES = 20;

    private final Visit visit;
    private final Pages pages;

    LettersTogetherResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param results what became of each; null before it is done */
    public record TogetherPage(
            Frame frame,
            String service,
            Plan plan,
            @Nullable Results results,
            Form form) {
        public String back() {
            return "/console/operate/letters?service=" + service;
        }
    }

    @CheckedTemplate(basePath = "operate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lettersTogether(TogetherPage page);
    }

    /** Changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response review(MultivaluedMap<String, String> sent) {
        return page(Form.of(sent), null);
    }

    /** Somebody who comes back to its address, as by the switch of languages, has ticked nothing. */
    @GET
    @Operation(hidden = true)
    public Response list() {
        return pages.go("/console/operate/letters");
    }

    @GET
    @Path("sure")
    @Operation(hidden = true)
    public Response listAfter() {
        return list();
    }

    @POST
    @Path("sure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response replay(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var service = service(form);
        // A name is sent with each, for what was tried again well is in no list any more.
        var lines = Plan.ticked(form, TICKED).stream()
                .map(id -> new Line(id, form.typed("name." + id).orElse(id), "", back(service), null))
                .toList();
        return page(
                form,
                Results.of(
                        lines,
                        line -> Send.post(
                                Part.letters(service) + "/" + Address.encoded(line.id()) + ":replay",
                                null,
                                form.keyOf(line.id())),
                        change -> visit.api().send(change)));
    }

    private Response page(Form form, @Nullable Results results) {
        var service = service(form);
        var frame = visit.frame(Words.say(visit.language(), "operate.together"));
        var plan = results == null ? plan(service, Plan.ticked(form, TICKED)) : new Plan(List.of());
        return pages.ok(Templates.lettersTogether(new TogetherPage(frame, service, plan, results, form)));
    }

    private Plan plan(String service, List<String> ids) {
        var known = letters(service);
        return new Plan(ids.stream().map(id -> line(service, id, known.get(id))).toList());
    }

    private Line line(String service, String id, @Nullable Letter letter) {
        if (letter == null) return new Line(id, id, "", back(service), say("operate.together_gone"));
        var name = letter.consumer() + " · " + letter.key();
        if (!letter.isDead()) return new Line(id, name, letter.reason(), back(service), say("operate.waits"));
        return new Line(id, name, letter.reason(), "/console/operate/letters/" + service + "/" + id + "/replay", null);
    }

    /** All that lie there, by id: the API lists them, the oldest first, and shows none by itself. */
    private Map<String, Letter> letters(String service) {
        var known = new HashMap<String, Letter>();
        var asked = Address.of(Part.letters(service)).with("pageSize", PAGE);
        var token = (String) null;
        for (int i = 0; i < MOST_PAGES; i++) {
            var page = visit.api().list(asked.with("pageToken", token).toString(), Letter.class);
            for (var letter : page.items()) known.put(letter.id(), letter);
            token = page.next();
            if (token == null) break;
        }
        return known;
    }

    private String service(Form form) {
        var service = form.value("service");
        if (!Part.SERVICES.contains(service)) throw NotHere.said(visit.language());
        return service;
    }

    private String say(String key) {
        return Words.say(visit.language(), key);
    }

    private static String back(String service) {
        return "/console/operate/letters?service=" + service;
    }
}
