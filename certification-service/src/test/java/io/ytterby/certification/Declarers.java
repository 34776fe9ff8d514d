package io.ytterby.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Firms that declare footprints: the guide's example, and changes of it. */
final class Declarers {
    private static final Path EXAMPLE = Path.of("../docs/guide/footprint-example.json");

    private Declarers() {}

    static String inventory() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param more {@code "supersedes":"…",} or nothing */
    static Response declare(String token, String inventory, String more) {
        return Certifiers.post(token, "/v1/footprints", "{" + more + "\"inventory\":" + inventory + "}");
    }

    static String declared() {
        var answer = declare(Certifiers.PRODUCER, inventory(), "");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("footprintId");
    }

    static Response apply(String token, String footprint) {
        return Certifiers.post(token, "/v1/certificates", """
                {"body":"nl-certis","scheme":{"id":"ytt-pcf","version":"1"},"stages":["METAL"],
                 "custodyModels":["SEGREGATED"],"site":"CNBAO","product":"NdPr metal","footprintId":"%s"}""".formatted(footprint));
    }

    static String issued(String footprint) {
        Certifiers.accredited();
        var applied = apply(Certifiers.PRODUCER, footprint);
        assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
        String id = applied.path("certificateId");
        assertThat(Certifiers.assess(Certifiers.ASSESSOR, id, true).statusCode())
                .isEqualTo(200);
        assertThat(Certifiers.issue(Certifiers.DECIDER, id).statusCode()).isEqualTo(200);
        return id;
    }
}
