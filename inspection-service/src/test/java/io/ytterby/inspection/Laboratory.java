package io.ytterby.inspection;

import static io.restassured.RestAssured.given;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Instruments of the journeys, and what they measure. */
final class Laboratory {
    static final String ANALYST = TestTokens.of("wu.min", "cn-gacc", OrganisationKind.AUTHORITY, Roles.LAB_ANALYST)
            .signed();

    private Laboratory() {}

    static String newId() {
        return "hh-" + UUID.randomUUID();
    }

    /** A line at 6.4 keV on a low background, 1,024 channels of 20 eV. */
    static byte[] iron() {
        var counts = IntStream.range(0, 1024)
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%.1f", Math.rint(20 + 5_000 * Math.exp(-0.5 * Math.pow((i - 320) / 3.5, 2)))))
                .collect(Collectors.joining(",\n"));
        return """
                #FORMAT      : EMSA/MAS SPECTRAL DATA FILE
                #VERSION     : 1.0
                #TITLE       : iron %s
                #NPOINTS     : 1024.0
                #NCOLUMNS    : 1.0
                #XUNITS      : keV
                #YUNITS      : Counts
                #DATATYPE    : Y
                #XPERCHAN    : 0.02
                #OFFSET      : 0.0
                #LIVETIME  -s: 60.0
                #SPECTRUM    :
                %s
                #ENDOFDATA   :
                """.formatted(UUID.randomUUID(), counts).getBytes(StandardCharsets.UTF_8);
    }

    static Response measure(String token, byte[] file, String metadata, String query) {
        return measure(token, UUID.randomUUID().toString(), file, metadata, query);
    }

    static Response measure(String token, String key, byte[] file, String metadata, String query) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .multiPart("file", "iron.msa", file, "application/octet-stream")
                .multiPart("metadata", metadata, "application/json")
                .post("/v1/measurements" + query);
    }

    static Response proposeCard(String token, String id, String version, boolean inService) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body("""
                        {"kind":"XRF","serial":"7","place":"CNSHA","inService":%s,"reason":"Bought",
                         "card":{"anode":"Rh","kV":50,"fwhmEv5895":145}}""".formatted(inService))
                .put("/v1/instruments/" + id);
    }

    static Response proposeCalibration(String token, String id, LocalDate until) {
        return post(token, "/v1/instruments/" + id + "/calibrations", """
                {"certificate":"NIM-2026-1","validFrom":"%s","validUntil":"%s","performedBy":"NIM Beijing",
                 "referenceMaterial":"BCR-2G","fwhmEv5895":"141.5","reason":"Due",
                 "measuredValues":[{"quantity":"Fe Ka1","unit":"keV","certified":"6.404","measured":"6.402"}]}""".formatted(until.minusDays(300), until));
    }

    static Response approve(String token, Response proposed) {
        return post(token, "/v1/instrument-changes/" + proposed.path("changeId") + ":approve", "{}");
    }

    /** An instrument in service, whose calibration ends so many days from now. */
    static String registered(int daysLeft) {
        var id = newId();
        assertThat(approve(ANALYST, proposeCard(OFFICER, id, "0", true)).statusCode())
                .isEqualTo(200);
        var until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(daysLeft);
        assertThat(approve(ANALYST, proposeCalibration(OFFICER, id, until)).statusCode())
                .isEqualTo(200);
        return id;
    }

    static String openChange(String instrument) {
        return proposeCard(OFFICER, instrument, "1", true).path("changeId");
    }

    static String measured() {
        return measure(OFFICER, iron(), "{}", "").path("id");
    }
}
