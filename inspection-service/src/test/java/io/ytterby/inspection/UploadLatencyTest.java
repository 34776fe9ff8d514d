package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Laboratory.iron;
import static io.ytterby.inspection.Laboratory.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** By hand: {@code -Dtest=UploadLatencyTest -Duploads=500} says how long an officer waits from a file to its verdict. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@EnabledIfSystemProperty(named = "uploads", matches = "[0-9]+")
class UploadLatencyTest {
    private static final Logger LOG = Logger.getLogger(UploadLatencyTest.class);
    private static final String METADATA = """
            {"instrument":{"anode":"Rh","kV":50,"excitation":"xray","inAngleDeg":45,"outAngleDeg":45,"filters":[],
             "fwhmEv5895":145},"liveTimeS":60,"declaration":{"hsCode":"2821","compositionWtPct":{"Fe":69.9,"O":30.1}}}""";

    @Test
    void an_officer_waits_so_long_for_a_verdict() {
        int uploads = Integer.getInteger("uploads", 100);
        IntStream.range(0, 20).forEach(each -> micros()); // the first ones load the atomic data

        var micros =
                IntStream.range(0, uploads).mapToLong(each -> micros()).sorted().toArray();

        LOG.infof(
                "upload to verdict over HTTP, %d uploads one after the other: p50 %d us, p99 %d us, most %d us",
                uploads,
                micros[uploads / 2],
                micros[uploads * 99 / 100],
                Arrays.stream(micros).max().orElseThrow());
        assertThat(micros).hasSize(uploads);
    }

    private static long micros() {
        var file = iron();
        long from = System.nanoTime();
        assertThat(measure(OFFICER, file, METADATA, "").statusCode()).isEqualTo(201);
        return (System.nanoTime() - from) / 1_000;
    }
}
