package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goods by the hands of those who make them: a lot is minted, and a part of it becomes metal, through the screens alone. */
@Order(2)
@NeedsChromium
class DeskOfProductionTest {
    private static final long LOT_MG = 3_000_000;
    private static final String PRIMARY = "main form .btn.primary";

    @Test
    void a_lot_is_minted_and_some_of_it_becomes_metal_after_the_balance_was_read(Console console) {
        var oxide = "OX-" + UUID.randomUUID().toString().substring(0, 8);
        var metal = "ME-" + UUID.randomUUID().toString().substring(0, 8);
        String lot;
        try (var producer = console.visit("lin.producer", withoutScript())) {
            var page = producer.page();
            open(page, console, "/console/production/new");
            describe(page, oxide, "OXIDE", "100000", "Nd 60\nPr 20 %");
            page.check("input[name=kind][value=MINE_PERMIT]");
            page.fill("input[name=reference]", "GD-2026-3");
            page.click(PRIMARY);
            assertThat(page.url()).endsWith("/new/review");
            page.click(PRIMARY);
            assertThat(page.url()).endsWith("?done=mint");
            lot = page.url().replaceAll(".*/lots/|\\?.*", "");
        }
        try (var custodian = console.visit("gao.custodian", withoutScript())) {
            var page = custodian.page();
            open(page, console, "/console/production/make?lot=" + lot);
            page.fill("input[name='take-" + lot + "']", "50000");
            page.fill("input[name=process]", "reduction");
            describe(page, metal, "METAL", "39200", "Nd 76\nPr 24");
            page.fill("textarea[name=losses]", "Nd 60");
            page.click(PRIMARY);
            assertThat(page.locator("[role=alert]").count()).isOne();
            assertThat(page.inputValue("input[name=mass]")).isEqualTo("39200");

            page.fill("textarea[name=losses]", "Nd 208 slag\nPr 592 slag");
            page.click(PRIMARY);
            assertThat(page.url()).endsWith("/make/review");
            assertThat(page.locator("main .text.good").count())
                    .as("of Nd and Pr")
                    .isEqualTo(2);
            assertThat(Judge.findings(custodian)).isEmpty();
            page.click("button[formaction$='/make/change']");
            assertThat(page.inputValue("input[name=mass]")).isEqualTo("39200");
            page.click(PRIMARY);
            page.click(PRIMARY);

            assertThat(page.url()).endsWith("?done=make");
            assertThat(page.locator("main h1").textContent()).contains(metal);
        }
    }

    @Test
    void two_lots_are_poured_together_after_the_balance_was_read(Console console) {
        var lots = List.of(minted(console), minted(console));
        var blend = "BL-" + UUID.randomUUID().toString().substring(0, 8);
        try (var custodian = new Person(console, console.visit("gao.custodian", withoutScript()))) {
            // Where the ticked boxes of the list lead; the list itself is long by now.
            custodian.open("/console/production/blend?lot=" + String.join("&lot=", lots));
            custodian
                    .fill("lotNumber", blend)
                    .fill("gtin", "06901234000016")
                    .fill("place", "CNBAO")
                    .fill("take-" + lots.getFirst(), "a little")
                    .send();
            custodian.shows("[role=alert]");
            assertThat(custodian.page().inputValue("[name=lotNumber]")).isEqualTo(blend);
            custodian.finds();
            for (var lot : lots) custodian.fill("take-" + lot, "");
            custodian.send().arrives("/blend/review").finds();
            custodian.send().arrives("?done=blend").finds();
            assertThat(custodian.page().locator("main h1").textContent()).contains(blend);
        }
    }

    /** A lot of a firm comes to it from another that shipped it. */
    @Test
    void a_lot_is_shipped_and_cannot_be_shipped_twice(Console console) {
        var lot = minted(console);
        try (var custodian = new Person(console, console.visit("gao.custodian", withoutScript()))) {
            custodian
                    .open("/console/production/lots/" + lot)
                    .follow("/hand/ship")
                    .send();
            custodian.shows(".errors a[href='#recipientOrg']");
            custodian.finds();
            custodian
                    .fill("recipientOrg", Cast.BUYER_ORG)
                    .send()
                    .arrives("?done=ship")
                    .finds();
            assertThat(custodian.sees("a[href$='/hand/ship']")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_lot_that_another_firm_has_shipped_is_received_by_its_custodian(Language language, Console console) {
        var lot = minted(console);
        try (var sender = new Person(console, console.visit("gao.custodian", Look.withoutScript(language)));
                var receiver = new Person(console, console.visit("tang.custodian", Look.withoutScript(language)))) {
            sender.open("/console/production/lots/" + lot)
                    .follow("/hand/ship")
                    .fill("recipientOrg", "cn-ganzhou-re")
                    .send()
                    .arrives("?done=ship");
            assertThat(sender.sees("a[href$='/hand/receive']"))
                    .as("who sent it does not receive it")
                    .isFalse();

            receiver.open("/console/production/lots/" + lot)
                    .follow("/hand/receive")
                    .finds();
            receiver.send().arrives("?done=receive").finds();
            assertThat(receiver.sees("a[href$='/hand/ship']"))
                    .as("it is theirs to send on")
                    .isTrue();
        }
        assertThat(console.api()
                        .get("tang.custodian", "/api/tracking/v1/lots/" + lot)
                        .expect(200)
                        .text("custodianOrg"))
                .isEqualTo("cn-ganzhou-re");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_done_by_mistake_is_undone_at_once_or_later_with_a_reason(Language language, Console console) {
        var lot = minted(console);
        var page = "/console/production/lots/" + lot;
        try (var custodian = new Person(console, console.visit("gao.custodian", Look.withoutScript(language)))) {
            GoodsActs.split(custodian, lot, "1000");
            assertThat(massOf(console, lot)).isLessThan(LOT_MG);
            custodian.page().click("#undo button");
            custodian.arrives("?done=undo").finds();
            assertThat(massOf(console, lot)).isEqualTo(LOT_MG);

            GoodsActs.split(custodian, lot, "1000");
            custodian.open(page).page().click("main td a[href*='/undo/'], main th a[href*='/undo/']");
            custodian.finds().send().shows(".errors a[href='#reason']").finds();
            custodian.fill("reason", "Another lot was meant.").send().arrives("?done=undo");
            assertThat(massOf(console, lot)).isEqualTo(LOT_MG);

            custodian.open(page + "/hand/ship").fill("recipientOrg", Cast.BUYER_ORG);
            custodian.send().arrives("?done=ship");
            assertThat(custodian.sees("a[href*='/undo/'], #undo"))
                    .as("what has left one's hands")
                    .isFalse();
        }
    }

    private static long massOf(Console console, String lot) {
        return console.api()
                .get("gao.custodian", "/api/tracking/v1/lots/" + lot)
                .expect(200)
                .body()
                .path("massMg")
                .asLong();
    }

    private static String minted(Console console) {
        return new LotChapter(console.api(), World.silent()).mint(LOT_MG);
    }

    @Test
    void what_the_platform_refuses_comes_back_with_all_that_was_typed(Console console) {
        try (var producer = console.visit("lin.producer", withoutScript())) {
            var page = producer.page();
            open(page, console, "/console/production/new");
            describe(page, "OX-1", "OXIDE", "1000", "Nd 60");
            page.fill("input[name=gtin]", "06901234000017");
            page.check("input[name=kind][value=MINE_PERMIT]");
            page.fill("input[name=reference]", "GD-2026-3");
            page.click(PRIMARY);
            page.click(PRIMARY);

            assertThat(page.locator("#gtin-error").count()).isOne();
            assertThat(page.inputValue("input[name=gtin]")).isEqualTo("06901234000017");
            assertThat(page.inputValue("textarea[name=composition]")).isEqualTo("Nd 60");
        }
    }

    private static void describe(Page page, String number, String stage, String grams, String composition) {
        page.fill("input[name=lotNumber]", number);
        page.fill("input[name=gtin]", "06901234000016");
        page.fill("input[name=place]", "CNBAO");
        page.selectOption("select[name=stage]", stage);
        page.fill("input[name=mass]", grams);
        page.fill("textarea[name=composition]", composition);
    }

    private static void open(Page page, Console console, String path) {
        page.navigate(console.home() + path);
    }

    private static Look withoutScript() {
        return Look.withoutScript(Language.EN);
    }
}
