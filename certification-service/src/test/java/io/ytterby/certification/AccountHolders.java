package io.ytterby.certification;

import static io.ytterby.certification.Certifiers.PRODUCER;
import static io.ytterby.certification.Certifiers.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;

/** What is done with accounts of neodymium in the journeys. */
final class AccountHolders {
    private static final AtomicInteger SITES = new AtomicInteger();

    private AccountHolders() {}

    /** An account of a site of its own, with a conversion factor of nine tenths. */
    static String converting(String kind) {
        Certifiers.accredited();
        var id = opened(kind);
        assertThat(conversion(id, "0.9").statusCode()).isEqualTo(200);
        return id;
    }

    static String opened(String kind) {
        int site = SITES.getAndIncrement();
        var answer = open(kind, "CN" + (char) ('A' + site / 26) + (char) ('A' + site % 26) + "Z");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("accountId");
    }

    static Response open(String kind, String site) {
        return post(PRODUCER, "/v1/accounts", """
                {"body":"nl-certis","site":"%s","element":"Nd","schemeId":"ytt-pcf","schemeVersion":"1","kind":"%s"}""".formatted(site, kind));
    }

    static Response conversion(String id, String factor) {
        return post(
                Certifiers.DECIDER,
                "/v1/accounts/" + id + ":certify-conversion",
                "{\"factor\":\"" + factor + "\",\"reason\":\"Yield of the line, seen\"}");
    }

    static Response deposit(String id, String lot, long mass) {
        return post(PRODUCER, "/v1/accounts/" + id + ":deposit", mass(lot, mass));
    }

    static Response allocate(String id, String lot, long mass) {
        return post(PRODUCER, "/v1/accounts/" + id + ":allocate", mass(lot, mass));
    }

    static Response claim(String id, long mass) {
        return post(
                PRODUCER,
                "/v1/accounts/" + id + "/claims",
                "{\"massMg\":" + mass + ",\"beneficiary\":\"Rheinwerk Auto\",\"purpose\":\"Motors of 2026\"}");
    }

    private static String mass(String lot, long mass) {
        return "{\"lotId\":\"" + lot + "\",\"massMg\":" + mass + "}";
    }
}
