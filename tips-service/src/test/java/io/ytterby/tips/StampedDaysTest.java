package io.ytterby.tips;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tipbox.bundle.Bundle;
import io.ytterby.tipbox.bundle.CheckBundle;
import io.ytterby.tips.evidence.app.CloseDays;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A day that is over is stamped by a real authority of RFC 3161, which runs in this test, and a bundle proves it offline. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(StampingAuthority.class)
class StampedDaysTest {
    @Inject
    TestClock clock;

    @Inject
    CloseDays closeDays;

    @Test
    void a_bundle_proves_offline_when_it_was_there_at_the_latest_and_any_change_is_found() throws Exception {
        Officers.team();
        Reporters.handedIn("A tip of a day that will be over");
        var tip = Officers.newest(Officers.ANNA);

        clock.ahead(Duration.ofDays(1), closeDays::closeAndStamp);

        var file = Officers.bundle(Officers.ANNA, tip);
        try (var bundle = Bundle.open(file)) {
            var verdict = CheckBundle.of(bundle, StampingAuthority.certificate());
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.notes()).isNotEmpty().allMatch(note -> note.contains("was there at"));
            assertThat(CheckBundle.of(bundle, StampingAuthority.stranger()).faults())
                    .anyMatch(fault -> fault.contains("is not this authority's word"));
        }
        assertThat(changed(file)).anyMatch(fault -> fault.contains("is not what came"));
    }

    /** One bit of the sealed bytes, which are stored as they are. */
    private static java.util.List<String> changed(Path file) throws java.io.IOException {
        var bytes = Files.readAllBytes(file);
        var copy = Arrays.copyOf(bytes, bytes.length);
        var manifest = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        int item = manifest.indexOf("items/");
        copy[item + 2_000] ^= 1;
        var other = Files.write(Files.createTempFile("changed", ".zip"), copy);
        try (var bundle = Bundle.open(other)) {
            return CheckBundle.of(bundle, null).faults();
        } catch (java.util.zip.ZipException crc) {
            return java.util.List.of("the ZIP's own sum says that it is not what came");
        }
    }
}
