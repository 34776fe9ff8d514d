package io.ytterby.console.buy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/buy} and what it leads to: how orders stand, and the permits, lots and applications that they rest on. */
@Path("/console/buy")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class OverviewResource {
    private static final int MOST = 200;

    private final Visit visit;
    private final Pages pages;
    private final Seen seen;

    OverviewResource(Visit visit, Pages pages, Seen seen) {
        this.visit = visit;
        this.pages = pages;
        this.seen = seen;
    }

    private record Grant(String kind, String id) {}

    public record OverviewPage(
            Frame frame,
            List<Tab> tabs,
            List<PermitSeen> permits,
            List<OrderSeen> orders,
            List<CaseSeen> cases,
            List<Warning> warnings) {
        public int usable() {
            return (int) permits.stream().filter(PermitSeen::usable).count();
        }

        public int stopped() {
            return permits.size() - usable();
        }

        public int late() {
            return (int) orders.stream().filter(OrderSeen::isLate).count();
        }

        public List<CaseSeen> open() {
            return cases.stream().filter(CaseSeen::isOpen).toList();
        }

        /** The orders that a permit touches. */
        public List<OrderSeen> affects(PermitSeen permit) {
            return orders.stream()
                    .filter(one -> one.binds(permit.licenceNumber()))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "buy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(OverviewPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response overview() {
        var api = visit.api();
        var checks = Check.of(api, Stream.concat(permits(api), orders(api)));
        var frame = visit.frame(Words.say(visit.language(), "buy.overview_title"));
        return pages.ok(Templates.overview(new OverviewPage(
                frame,
                Tab.at(Tab.OVERVIEW),
                checks.stream().map(Check::licence).filter(Objects::nonNull).toList(),
                checks.stream().map(Check::order).filter(Objects::nonNull).toList(),
                listed(api, "/applications?pageSize=" + MOST, CaseSeen.class),
                listed(api, "/warnings?open=true&pageSize=5", Warning.class))));
    }

    @GET
    @Path("permits/{number}")
    @Operation(hidden = true)
    public Response permit(@PathParam("number") String number) {
        return pages.ok(seen.permit(number));
    }

    @GET
    @Path("lots/{lot}")
    @Operation(hidden = true)
    public Response lot(@PathParam("lot") String lot) {
        return pages.ok(seen.lot(lot));
    }

    @GET
    @Path("orders/{poNo}")
    @Operation(hidden = true)
    public Response order(@PathParam("poNo") String poNo) {
        return pages.ok(seen.order(poNo));
    }

    @GET
    @Path("applications/{id}")
    @Operation(hidden = true)
    public Response application(@PathParam("id") String id, @QueryParam("needBy") @DefaultValue("") String needBy) {
        return pages.ok(seen.application(id, needBy.strip()));
    }

    private static Stream<Map<String, String>> permits(Api api) {
        return listed(api, "/grants?pageSize=" + MOST, Grant.class).stream()
                .filter(grant -> grant.kind().equals("LICENCE"))
                .map(grant -> Map.of("licenceNumber", grant.id()));
    }

    private static Stream<Map<String, String>> orders(Api api) {
        return listed(api, "/orders?pageSize=" + MOST, OrderRow.class).stream()
                .map(order -> Map.of("poNo", order.poNo()));
    }

    private static <T> List<T> listed(Api api, String path, Class<T> type) {
        return api.askList(Buyer.API + path, type).given().map(Listed::items).orElse(List.of());
    }
}
