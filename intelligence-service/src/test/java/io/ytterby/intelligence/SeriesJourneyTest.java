package io.ytterby.intelligence;

import static io.ytterby.intelligence.Traders.CASE_OFFICER;
import static io.ytterby.intelligence.Traders.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts, tables and prices are written down, and balances, gaps and spreads come of them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SeriesJourneyTest {
    @Test
    void a_firm_that_sent_more_than_it_can_have_had_has_an_excess_with_an_interval_and_a_later_figure_covers_it() {
        var firm = "Firm " + UUID.randomUUID();
        Traders.imported("application/json", "[" + Traders.banned("n" + UUID.randomUUID(), "1", firm) + "]");
        var path = "/v1/nodes/" + firm.replace(" ", "%20") + "/balance?element=Sb&until=2025-01&months=3";

        var unknown = get(CASE_OFFICER, path);
        Statisticians.fact(firm, "LEGAL_IMPORT", "2025-01", 1_000_000_000L);
        var excess = get(CASE_OFFICER, path);
        Statisticians.fact(firm, "LEGAL_IMPORT", "2025-01", 90_000_000_000L);
        var covered = get(CASE_OFFICER, path);

        assertThat(unknown.<String>path("verdict")).as(unknown.asString()).isEqualTo("UNKNOWN");
        assertThat(excess.<String>path("verdict")).as(excess.asString()).isEqualTo("EXCESS");
        assertThat(excess.<Number>path("sentMg").longValue()).isEqualTo(19_970_000_000L);
        assertThat(excess.<Number>path("lowMg").longValue()).isPositive();
        assertThat(get(CASE_OFFICER, path).asString()).isEqualTo(covered.asString());
        assertThat(covered.<String>path("verdict")).isEqualTo("COVERED");
    }

    @Test
    void a_balance_as_of_an_earlier_day_knows_the_records_until_then_and_what_was_out_and_a_day_ahead_is_refused() {
        var firm = "Firm " + UUID.randomUUID();
        Traders.imported("application/json", "[" + Traders.banned("n" + UUID.randomUUID(), "1", firm) + "]");
        Statisticians.posted("/v1/nodes", """
            {"node":"%s","facts":[\
            {"element":"Sb","kind":"LEGAL_IMPORT","month":"2024-11","mg":31000000000,"source":"s","published":"2025-01-02"},\
            {"element":"Sb","kind":"LEGAL_IMPORT","month":"2024-12","mg":31000000000,"source":"s","published":"2025-02-01"}]}\
            """.formatted(firm));
        var path = "/v1/nodes/" + firm.replace(" ", "%20") + "/balance?element=Sb&until=2025-01&months=1&asOf=";

        var before = get(CASE_OFFICER, path + "2025-01-10");
        var after = get(CASE_OFFICER, path + "2025-01-15");

        assertThat(before.<Number>path("sentMg").longValue())
                .as(before.asString())
                .isZero();
        assertThat(before.<String>path("asOf")).isEqualTo("2025-01-10");
        assertThat(before.<Number>path("availableMg").longValue()).isEqualTo(10_000_000_000L);
        assertThat(after.<Number>path("sentMg").longValue()).isEqualTo(19_970_000_000L);
        assertThat(after.<Number>path("availableMg").longValue()).isEqualTo(15_000_000_000L);
        assertThat(get(CASE_OFFICER, path + "2999-01-01").<String>path("errors[0].pointer"))
                .isEqualTo("?asOf");
    }

    @Test
    void two_tables_give_a_gap_and_a_month_that_one_does_not_tell_says_so() {
        Statisticians.table("period,partner,hs6,value_usd,qty_kg\n2024-01,Malaysia,261710,9,90000\n");
        Statisticians.posted("/v1/mirror/tables", """
            {"name":"imports","csv":"period,reporterISO,flowCode,partnerISO,cmdCode,netWgt,primaryValue\\n\
            202401,MYS,M,CHN,261710,100000,9\\n202402,MYS,M,CHN,261710,,9\\nnonsense,MYS,M,CHN,261710,1,9"}\
            """);

        var gaps = get(CASE_OFFICER, "/v1/mirror/gaps?importer=MY&exporter=CN&hs=261710");

        assertThat(gaps.<List<String>>path("items.month")).as(gaps.asString()).containsExactly("2024-01", "2024-02");
        assertThat(gaps.<List<String>>path("items.standing")).containsExactly("NO_EXPORT_FIGURE", "NO_IMPORT_FIGURE");
    }

    @Test
    void the_same_table_is_loaded_once_and_one_that_nobody_understands_is_refused() {
        var csv = "period,partner,hs6,value_usd,qty_kg\n2023-01,Peru,261710,9,70000\n";

        var first = Statisticians.table(csv);
        var second = Statisticians.table(csv);
        var broken = Traders.post(Statisticians.EDITOR, "/v1/mirror/tables", "{\"name\":\"x\",\"csv\":\"a,b\\n1,2\"}");

        assertThat(second.<String>path("tableId")).isEqualTo(first.<String>path("tableId"));
        assertThat(second.<Boolean>path("sameAsBefore")).isTrue();
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.<String>path("errors[0].pointer")).isEqualTo("/csv");
    }

    @Test
    void mine_production_of_a_survey_becomes_facts_of_its_countries() {
        Statisticians.posted("/v1/mirror/tables", """
            {"name":"mines","csv":"iso3,country,commodity,sub_commodity,year,quantity,units,notes\\n\
            TJK,Tajikistan,\\"antimony, mine\\",,2023,12000,tonnes,"}\
            """);

        var facts = get(CASE_OFFICER, "/v1/nodes/TJ/facts?element=Sb");

        assertThat(facts.<List<Object>>path("items")).as(facts.asString()).hasSize(12);
        assertThat(facts.<Number>path("items[0].mg").longValue()).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void prices_give_an_index_a_spread_a_picture_and_a_grey_premium_of_three_sources() {
        var place = "Port " + UUID.randomUUID();
        var quotes = String.join(
                ",",
                Statisticians.quote("2026-09-03", place, "LAWFUL", 2_000, "A"),
                Statisticians.quote("2026-10-01", place, "LAWFUL", 3_000, "A"),
                Statisticians.quote("2026-10-01", place, "GREY", 3_600, "tip 1"),
                Statisticians.quote("2026-10-02", place, "GREY", 3_300, "tip 2"),
                Statisticians.quote("2026-10-03", "Home of " + place, "LAWFUL", 1_500, "A"));
        Statisticians.posted("/v1/market/quotes", "{\"quotes\":[" + quotes + "]}");
        var at = place.replace(" ", "%20");

        var index = get(CASE_OFFICER, "/v1/market/index?element=Sb&place=" + at);
        var spread = get(CASE_OFFICER, "/v1/market/spread?element=Sb&there=" + at + "&here=Home%20of%20" + at);
        var picture = get(CASE_OFFICER, "/v1/market/index.svg?element=Sb&place=" + at);
        var two = get(CASE_OFFICER, "/v1/market/premium?element=Sb&form=metal&days=730&place=" + at);

        assertThat(index.<List<String>>path("items.value").getLast()).isEqualTo("150.0000");
        assertThat(spread.<List<String>>path("items.spread"))
                .as(spread.asString())
                .contains("0.6931");
        assertThat(picture.contentType()).startsWith("image/svg+xml");
        assertThat(picture.asString()).contains("pic-line-1");
        assertThat(two.<Integer>path("reports")).isEqualTo(2);
        assertThat(two.<String>path("premium")).isNull();
    }

    @Test
    void what_is_written_down_wrongly_is_refused_by_field() {
        var ahead = Traders.post(Statisticians.EDITOR, "/v1/nodes", """
            {"node":"TH","facts":[{"element":"Sb","kind":"STOCK","month":"2099-01","mg":1,"source":"s"}]}\
            """);
        var range = Traders.post(
                Statisticians.EDITOR,
                "/v1/market/quotes",
                "{\"quotes\":["
                        + Statisticians.quote("2026-10-01", "P", "LAWFUL", 9, "A")
                                .replace("\"highMinor\":9", "\"highMinor\":8")
                        + "]}");

        assertThat(ahead.statusCode()).isEqualTo(400);
        assertThat(ahead.<String>path("errors[0].pointer")).isEqualTo("/facts/0/month");
        assertThat(range.<String>path("errors[0].pointer")).isEqualTo("/quotes/0/highMinor");
    }
}
