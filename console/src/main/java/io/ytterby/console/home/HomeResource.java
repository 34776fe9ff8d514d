package io.ytterby.console.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Navigation;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console}: which desks somebody has, and a word on each. */
@Path("/console")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class HomeResource {
    private final Visit visit;
    private final Pages pages;

    HomeResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param desks without this page itself */
    record HomePage(Frame frame, List<Navigation.Item> desks) {}

    @CheckedTemplate(basePath = "home")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(HomePage page);
    }

    @GET
    @Operation(hidden = true)
    public Response home() {
        var frame = visit.frame(Words.say(visit.language(), "home.title"));
        var desks = frame.navigation().stream().filter(item -> !item.isHere()).toList();
        return pages.ok(Templates.home(new HomePage(frame, desks)));
    }
}
