package io.ytterby.console.buy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.ytterby.console.api.Listed;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.bars.Bar;
import io.ytterby.pictures.bars.BarPicture;
import io.ytterby.pictures.bars.Measure;
import io.ytterby.pictures.bars.Tone;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages of one permit, lot, order or application that a buyer waits for. */
@Singleton
public class Seen {
    private final Visit visit;

    Seen(Visit visit) {
        this.visit = visit;
    }

    /**
     * @param affects orders that are bound to it
     * @param application from which it came; null where that is not shared
     */
    public record PermitPage(
            Frame frame,
            List<Tab> tabs,
            PermitSeen permit,
            List<OrderSeen> affects,
            @Nullable CaseSeen application) {}

    public record LotPage(Frame frame, List<Tab> tabs, LotSeen lot) {}

    public record OrderPage(Frame frame, List<Tab> tabs, OrderSeen order) {}

    /** @param needBy as it was typed */
    public record CasePage(Frame frame, List<Tab> tabs, CaseSeen file, String needBy) {
        /** Of the working days that the authority has. */
        public RawString clock() {
            var figure = Words.say(frame.language(), "buy.days_used", file.workingDaysUsed(), file.workingDaysTerm());
            var name = Words.say(frame.language(), "buy.clock");
            var bar = Bar.ofWhole(name, figure, file.workingDaysUsed(), 0, file.workingDaysTerm());
            var legend = List.of(
                    BarPicture.means(Tone.USED, Words.say(frame.language(), "buy.used")),
                    BarPicture.means(Tone.LEFT, Words.say(frame.language(), "buy.left")));
            return new RawString(
                    BarPicture.of(new Caption("clock", name, figure), legend, List.of(bar), Measure.EACH, figure));
        }
    }

    @CheckedTemplate(basePath = "buy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance permit(PermitPage page);

        static native TemplateInstance lot(LotPage page);

        static native TemplateInstance order(OrderPage page);

        static native TemplateInstance application(CasePage page);
    }

    TemplateInstance permit(String number) {
        var api = visit.api();
        var permit = api.get(Buyer.API + "/licences/" + Address.encoded(number) + "/status", PermitSeen.class);
        var application = api
                .askList(Buyer.API + "/applications?pageSize=200", CaseSeen.class)
                .given()
                .map(Listed::items)
                .orElse(List.of())
                .stream()
                .filter(one -> number.equals(one.licenceNumber()))
                .findFirst();
        var orders = api.askList(Buyer.API + "/orders?pageSize=200", OrderRow.class)
                .given()
                .map(Listed::items)
                .orElse(List.of());
        var affects = Check.of(api, orders.stream().map(one -> Map.of("poNo", one.poNo()))).stream()
                .map(Check::order)
                .filter(Objects::nonNull)
                .filter(one -> one.binds(number))
                .toList();
        return Templates.permit(
                new PermitPage(frame("buy.permit_title", number), tabs(), permit, affects, application.orElse(null)));
    }

    TemplateInstance lot(String id) {
        var lot = visit.api().get(Buyer.API + "/lots/" + Address.encoded(id) + "/clearance", LotSeen.class);
        return Templates.lot(new LotPage(frame("buy.lot_title", lot.shortId()), tabs(), lot));
    }

    TemplateInstance order(String poNo) {
        var order = visit.api().get(Buyer.API + "/orders/" + Address.encoded(poNo) + "/status", OrderSeen.class);
        return Templates.order(new OrderPage(frame("buy.order_title", poNo), tabs(), order));
    }

    TemplateInstance application(String id, String needBy) {
        var asked = needBy.isEmpty() ? "" : "?needBy=" + Address.encoded(needBy);
        var file = visit.api().get(Buyer.API + "/applications/" + Address.encoded(id) + asked, CaseSeen.class);
        return Templates.application(
                new CasePage(frame("buy.application_title", file.shortId()), tabs(), file, needBy));
    }

    private static List<Tab> tabs() {
        return Tab.at(Tab.OVERVIEW);
    }

    private Frame frame(String words, String name) {
        return visit.frame(Words.say(visit.language(), words, name));
    }
}
