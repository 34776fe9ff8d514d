package io.ytterby.tips;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.Platform;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * What the disks hold in the middle of an upload is what a crash at that moment leaves. A process of its own sends slowly; while
 * sealed pieces of its file are laid down already and the rest is on its way, everything is hunted through. Then it is killed.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CrashedUploadTest {
    private static final String SEND = """
            set -eu
            word=$(printf '%s' "$2" | sha256sum | cut -c1-20)
            ticket=$(curl -s "$1/tip/new" | sed -n 's/.*name="ticket" value="\\([^"]*\\)".*/\\1/p')
            yes "$word" | head -c 8000000 | exec curl -s -o /dev/null --limit-rate 150k \\
                -F "ticket=$ticket" -F "text=Lorries. $word" -F "file=@-;filename=$word.pdf" "$1/tip/new"
            """;

    @Inject
    Jdbi jdbi;

    @Test
    void an_upload_that_does_not_end_leaves_no_plain_byte_and_no_tip() throws Exception {
        Officers.team();
        int tips = count("tip");
        var seed = UUID.randomUUID().toString();
        var folder = Files.createTempDirectory("crash");
        var script = Files.writeString(folder.resolve("send.sh"), SEND);
        var address = "http://127.0.0.1:" + RestAssured.port;
        var sender = new ProcessBuilder("bash", script.toString(), address, seed)
                .redirectErrorStream(true)
                .start();
        try {
            Eventually.asserted(() -> assertThat(orphans()).isGreaterThan(3));

            var found = hunted(seed);

            assertThat(sender.isAlive()).as("the upload was still under way").isTrue();
            assertThat(found).isEmpty();
            assertThat(count("tip")).isEqualTo(tips);
        } finally {
            sender.descendants().forEach(ProcessHandle::destroyForcibly);
            sender.destroyForcibly();
        }
        Eventually.asserted(() -> assertThat(orphans()).isZero());
        assertThat(count("tip")).isEqualTo(tips);
    }

    private java.util.Map<String, List<Path>> hunted(String seed) throws IOException {
        jdbi.useHandle(handle -> handle.execute("SELECT 1"));
        return Hunt.below(List.of(Platform.get().folder()), List.of(seed));
    }

    private int orphans() {
        return count("sealed_chunk c WHERE NOT EXISTS (SELECT 1 FROM item i WHERE i.id = c.item)");
    }

    private int count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .mapTo(Integer.class)
                .one());
    }
}
