package io.ytterby.tips;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;

/** What reporters do in the journeys: pages and forms, as a browser without script has them. */
final class Reporters {
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("<p class=\"receipt\">([^<]+)</p>");

    private Reporters() {}

    static String ticket() {
        return found(
                TICKET, given().get("/tip/new").then().statusCode(200).extract().asString());
    }

    static RequestSpecification form(String text) {
        return given().multiPart("ticket", ticket())
                .multiPart("stamp", "")
                .multiPart("subject", "DIVERSION")
                .multiPart("text", text);
    }

    /** @return the receipt */
    static String handedIn(String text) {
        return receipt(form(text).post("/tip/new"));
    }

    static String handedIn(String text, String about) {
        return receipt(form(text).multiPart("about", about).post("/tip/new"));
    }

    static String receipt(Response page) {
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(201);
        return found(RECEIPT, page.asString());
    }

    static Response back(String receipt) {
        return given().formParam("receipt", receipt).post("/tip/back");
    }

    static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }
}
