package io.ytterby.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;

/** Who keeps facts, tables and prices, and what they write down. */
final class Statisticians {
    static final String EDITOR = TestTokens.of("wu.lists", "cn-mofcom", OrganisationKind.AUTHORITY, Roles.LIST_EDITOR)
            .signed();

    private Statisticians() {}

    static Response posted(String path, String body) {
        var answer = Traders.post(EDITOR, path, body);
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(300);
        return answer;
    }

    /** The name of one of which something is known. */
    static String aNode() {
        fact("TH", "PRODUCTION", "2025-01", 1_000_000_000L);
        return "TH";
    }

    /** The id of one that was loaded. */
    static String aTable() {
        return table("period,partner,hs6,value_usd,qty_kg\n2025-01,Thailand,282580,1000,500\n")
                .path("tableId");
    }

    static Response table(String csv) {
        return posted(
                "/v1/mirror/tables",
                "{\"name\":\"exports\",\"reporter\":\"CN\",\"csv\":\"" + csv.replace("\n", "\\n") + "\"}");
    }

    static Response fact(String node, String kind, String month, long mg) {
        return posted("/v1/nodes", """
                {"node":"%s","facts":[{"element":"Sb","kind":"%s","month":"%s","mg":%d,"source":"a survey"}]}""".formatted(node, kind, month, mg));
    }

    static String quote(String day, String place, String trade, long cents, String source) {
        return """
                {"day":"%s","place":"%s","element":"Sb","form":"metal","trade":"%s","content":"0.9985","lowMinor":%d,\
                "highMinor":%d,"weightMg":1000000000,"source":"%s"}""".formatted(day, place, trade, cents, cents, source);
    }
}
