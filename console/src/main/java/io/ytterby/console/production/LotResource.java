package io.ytterby.console.production;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One lot: what it is, its books by element, what was done with it, and what may be done next. */
@Path("/console/production/lots/{id}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class LotResource {
    private final Visit visit;
    private final Pages pages;

    LotResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * @param books null while the API does not tell them
     * @param done what led here, for a word of confirmation; empty if nothing did
     */
    public record LotPage(
            Frame frame, Lot lot, @Nullable Balance books, List<Lot.Deed> deeds, boolean moreDeeds, String done) {
        public boolean mayPrint() {
            return frame.may(Roles.PRODUCER) || frame.may(Roles.CUSTOMS_OFFICER);
        }

        /** What can be tried with it now, by this person. */
        public List<Handing> hands() {
            return Stream.of(Handing.values())
                    .filter(how -> how == Handing.SHARE ? frame.may(Roles.PRODUCER) || mayMake() : mayMake())
                    .filter(how -> how.isOpen(lot, organisation()))
                    .toList();
        }

        private String organisation() {
            var person = frame.person();
            return person == null ? "" : person.organisation();
        }

        public boolean mayMake() {
            return frame.may(Roles.CUSTODIAN);
        }

        /** The newest deed, where such a one is undone by this person; null where not, or where the newest are not all here. */
        public Lot.@Nullable Deed undoable() {
            if (moreDeeds || !(mayMake() || frame.may(Roles.PRODUCER))) return null;
            return deeds.stream()
                    .max(Comparator.comparing(Lot.Deed::at))
                    .filter(newest -> Step.isUndone(newest.kind()))
                    .orElse(null);
        }

        /** Whether what led here can be taken back at once. */
        public boolean isJustDone() {
            return List.of("mint", "make", "blend", "split").contains(done);
        }
    }

    @CheckedTemplate(basePath = "production")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lot(LotPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response show(@PathParam("id") UUID id, @QueryParam("done") @Nullable String done) {
        var lot = Lots.one(visit.api(), id);
        var books = visit.api().ask(Lots.API + "/" + id + "/balance", Balance.class);
        var deeds = visit.api().askList(Lots.API + "/" + id + "/operations?pageSize=50", Lot.Deed.class);
        var title = Words.say(visit.language(), "production.lot_title", lot.lotNumber());
        var known = done != null
                        && List.of("mint", "make", "blend", "split", "ship", "receive", "share", "undo")
                                .contains(done)
                ? done
                : "";
        return pages.ok(Templates.lot(new LotPage(
                visit.frame(title),
                lot,
                books.given().orElse(null),
                deeds.given().map(Listed::items).orElse(List.of()),
                deeds.given().map(Listed::next).isPresent(),
                known)));
    }
}
