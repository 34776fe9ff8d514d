package io.ytterby.licensing.controllist.rest;

import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;

import io.restassured.response.Response;
import io.ytterby.kernel.Roles;

/** Changes of the list as two editors make them. Each bars an island that no other test sends anything to. */
public final class ListChanges {
    static final String EDITOR = authority("wu.hao", Roles.LIST_EDITOR);
    static final String OTHER_EDITOR = authority("fang.min", Roles.LIST_EDITOR);

    private ListChanges() {}

    /** An instrument that prohibits dual-use goods to the country, in force. */
    static String barring(String country, String policy) {
        return """
                {"title": "No dual-use items to %1$s", "kind": "DESTINATION", "effectiveFrom": "2026-01-01",
                 "source": "a test", "confidence": "MEMORY", "reason": "Announcement of a test",
                 "reviewPolicies": [{"id": "%2$s", "words": "destination %1$s", "presumption": "PROHIBITED",
                                     "when": [{"destinations": ["%1$s"]}], "confidence": "MEMORY"}]}""".formatted(country, policy);
    }

    /** The version's number, as the list's ETag says it. */
    static String etag() {
        return get(EDITOR, "/v1/control-list").header("ETag");
    }

    static Response put(String token, String instrument, String body) {
        return as(token).header("If-Match", etag()).body(body).put("/v1/control-list/instruments/" + instrument);
    }

    /** @return the id of a proposal that nobody confirms */
    public static String proposed(String instrument) {
        return put(EDITOR, instrument, barring("HM", "RP-" + instrument))
                .then()
                .statusCode(202)
                .extract()
                .path("proposal.id");
    }
}
