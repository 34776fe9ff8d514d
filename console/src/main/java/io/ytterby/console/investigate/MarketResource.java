package io.ytterby.console.investigate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Answer;
import io.ytterby.console.api.Api;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/market}: what controlled goods cost, where they pay more, and who piles up. */
@Path("/console/market")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class MarketResource {
    private static final List<String> ELEMENTS = List.of(
            "Sc", "Y", "La", "Ce", "Pr", "Nd", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Sb", "Ga",
            "Ge", "W", "Bi", "In", "Mo", "Te");

    private final Visit visit;
    private final Pages pages;

    MarketResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** @param element empty for that of the newest price */
    public record Filter(
            @QueryParam("element") @DefaultValue("") String element,
            @QueryParam("there") @DefaultValue("Rotterdam") String there,
            @QueryParam("here") @DefaultValue("China") String here) {}

    /**
     * The page. What this person may not read is null.
     *
     * @param element that was chosen, or of the newest price
     */
    public record MarketPage(
            Frame frame,
            Filter filter,
            String element,
            MarketRead.Index index,
            MarketRead.Spread spread,
            MarketRead.@Nullable Premium premium,
            MarketRead.@Nullable Hoarders hoarders,
            MarketRead.@Nullable Difficulty difficulty,
            List<MarketRead.Quote> quotes) {
        public List<String> elements() {
            return ELEMENTS;
        }

        public String indexPicture() {
            return charts().index(index);
        }

        public String spreadPicture() {
            return charts().spread(spread);
        }

        public String difficultyPicture() {
            return difficulty == null ? "" : charts().difficulty(difficulty);
        }

        private MarketCharts charts() {
            return new MarketCharts(frame.language());
        }
    }

    @CheckedTemplate(basePath = "investigate")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance market(MarketPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response market(@BeanParam Filter filter) {
        var api = visit.api();
        var element = filter.element().isEmpty() ? newest(api) : filter.element();
        var index = api.get(of("index", element).toString(), MarketRead.Index.class);
        var between = of("spread", element).with("there", filter.there()).with("here", filter.here());
        var spread = api.get(between.toString(), MarketRead.Spread.class);
        var premium =
                api.ask(of("premium", element).with("place", filter.there()).toString(), MarketRead.Premium.class);
        var hoarders = api.ask(of("hoarders", element).toString(), MarketRead.Hoarders.class);
        var difficulty = api.ask(of("difficulty", element).toString(), MarketRead.Difficulty.class);
        var quotes = quotes(api, of("quotes", element).with("pageSize", 50));
        var frame = visit.frame(Words.say(visit.language(), "investigate.market"));
        return pages.ok(Templates.market(new MarketPage(
                frame,
                filter,
                element,
                index,
                spread,
                premium.given().orElse(null),
                hoarders.given().orElse(null),
                difficulty.given().orElse(null),
                quotes)));
    }

    private static Address of(String figure, String element) {
        return Address.of(MarketRead.API + figure).with("element", element);
    }

    private static String newest(Api api) {
        return quotes(api, Address.of(MarketRead.API + "quotes").with("pageSize", 1)).stream()
                .map(MarketRead.Quote::element)
                .findFirst()
                .orElse("Dy");
    }

    /** Empty also for who may not read them. */
    private static List<MarketRead.Quote> quotes(Api api, Address asked) {
        Answer<Listed<MarketRead.Quote>> answer = api.askList(asked.toString(), MarketRead.Quote.class);
        return answer.given().map(Listed::items).orElse(List.of());
    }
}
