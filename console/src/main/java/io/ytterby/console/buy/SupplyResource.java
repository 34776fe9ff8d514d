package io.ytterby.console.buy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.bars.Bar;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Measure;
import io.ytterby.pictures.bars.Part;
import io.ytterby.pictures.bars.Tone;
import io.ytterby.pictures.svg.Legend;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /console/buy/supply}: call-offs beside the permits that cover them, and the shares of countries. */
@Path("/console/buy/supply")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class SupplyResource {
    private final Visit visit;
    private final Pages pages;

    SupplyResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    public record SupplyPage(Frame frame, List<Tab> tabs, Exposure exposure) {
        /** Of each material at a stage the largest share of one third country, and the line at which one is warned. */
        public RawString shares() {
            var figures = new Figures(frame.language().locale());
            var limit = new BigDecimal(exposure.line().value());
            var bars = exposure.entries().stream()
                    .map(entry -> {
                        var share = new BigDecimal(entry.share());
                        var figure = entry.topThirdCountry() + " " + figures.percent(share.doubleValue());
                        var tone = entry.aboveLine() ? Tone.WARN : Tone.GOOD;
                        var parts = List.of(Part.of(tone, share), Part.of(Tone.LEFT, BigDecimal.ONE.subtract(share)));
                        return Bar.upTo(name(entry), figure, parts, limit);
                    })
                    .toList();
            var legend = List.of(
                    BarPicture.means(Tone.WARN, say("buy.above_line")),
                    BarPicture.means(Tone.GOOD, say("buy.below_line")));
            return drawn("shares", "buy.shares", legend, bars);
        }

        /** Of what is called off what is covered, what may be, and what is not. */
        public RawString cover() {
            var coverage = exposure.coverage();
            var figures = new Figures(frame.language().locale());
            var bars = coverage == null
                    ? List.<Bar>of()
                    : coverage.callOffs().stream()
                            .map(one -> Bar.of(
                                    one.poNo() + " · " + one.material(),
                                    one.on() + " · " + figures.mass(one.massMg()),
                                    List.of(
                                            new Part(Tone.GOOD, one.coveredMg()),
                                            new Part(Tone.COMMITTED, one.notShownMg()),
                                            new Part(Tone.BAD, one.uncoveredMg()))))
                            .toList();
            var legend = List.of(
                    BarPicture.means(Tone.GOOD, say("buy.covered")),
                    BarPicture.means(Tone.COMMITTED, say("buy.not_shown")),
                    BarPicture.means(Tone.BAD, say("buy.uncovered")));
            return drawn("cover", "buy.cover", legend, bars);
        }

        private RawString drawn(String id, String title, List<Legend.Entry> legend, List<Bar> bars) {
            var caption = new Caption(id, say(title), "");
            return new RawString(BarPicture.of(caption, legend, bars, Measure.EACH, say("buy.nothing_to_show")));
        }

        private String name(Exposure.Entry entry) {
            return entry.material() + " · " + stage(entry.stage());
        }

        /** A stage that this release knows in words, else as it came. */
        public String stage(String code) {
            var key = "buy.stages." + code.toLowerCase(Locale.ROOT);
            return Words.has(frame.language(), key) ? say(key) : code;
        }

        private String say(String key) {
            return Words.say(frame.language(), key);
        }
    }

    @CheckedTemplate(basePath = "buy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance supply(SupplyPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response supply() {
        var exposure = visit.api().get(Buyer.API + "/exposure", Exposure.class);
        var frame = visit.frame(Words.say(visit.language(), "buy.supply_title"));
        return pages.ok(Templates.supply(new SupplyPage(frame, Tab.at(Tab.SUPPLY), exposure)));
    }
}
