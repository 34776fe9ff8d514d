package io.ytterby.tips;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.testsupport.Platform;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * Who hands something in is nowhere afterwards. Another process sends it, from an address of its own, with an agent, a
 * referrer, a forwarded address, a file's name and an author inside of the file, all made of a seed: this process knows
 * none of these words until it hunts for them. The same hunt finds what was planted, or it would find nothing by being blind.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TraceHuntTest {
    private static final String SEND = """
            set -eu
            word() { printf '%s' "$1" | sha256sum | cut -c1-20; }
            base=$1 seed=$2 dir=$3
            file="$dir/$(word "$seed-name").pdf"
            { printf '%%PDF /Author (%s) ' "$(word "$seed-author")"; head -c 300000 /dev/urandom; } > "$file"
            agent="Agent-$(word "$seed-agent")"
            ticket=$(curl -s --interface 127.77.$((60 + 6)).55 -A "$agent" "$base/tip/new" | sed -n 's/.*name="ticket" value="\\([^"]*\\)".*/\\1/p')
            curl -s -o "$dir/answer.html" -w '%{http_code}' --interface 127.77.$((60 + 6)).55 -A "$agent" \\
                -H "Referer: http://$(word "$seed-referrer").example/" -H "X-Forwarded-For: $(word "$seed-forwarded")" \\
                -H "Accept-Language: $(word "$seed-language")" -H "Cookie: c=$(word "$seed-cookie")" \\
                -H "traceparent: 00-$(word "$seed-trace")000000000000-00f067aa0ba902b7-01" \\
                -F "ticket=$ticket" -F "text=Lorries at night. $(word "$seed-text")" -F "identity=$(word "$seed-identity")" \\
                -F "file=@$file" "$base/tip/new"
            rm -f "$file"
            """;

    private static final List<String> WHAT = List.of(
            "name", "author", "agent", "referrer", "forwarded", "language", "cookie", "trace", "text", "identity");

    @Inject
    Jdbi jdbi;

    @Test
    void nothing_of_a_reporter_stays_in_logs_tables_write_ahead_log_topics_temporary_files_or_memory()
            throws Exception {
        Officers.team();
        var folder = Files.createTempDirectory("hunt");
        var log = folder.resolve("everything.log");
        var seed = UUID.randomUUID().toString();
        var handler = listening(log);
        var sent = send(folder, seed);
        handler.close();
        Files.deleteIfExists(folder.resolve("answer.html"));
        jdbi.useHandle(handle -> handle.execute("SELECT count(*) FROM tip"));
        var planted = planted(folder, seed);

        var dump = folder.resolve("heap.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        var seeds = new java.util.ArrayList<String>();
        for (var what : WHAT) seeds.add(seed + "-" + what);
        seeds.add("=" + String.join(".", "127", "77", "66", "55"));
        var found = Hunt.below(List.of(folder, Platform.get().folder(), Path.of("target/quarkus")), seeds);

        assertThat(sent).isEqualTo("201");
        assertThat(Files.size(log)).as("the log was listened to").isPositive();
        assertThat(found).isEmpty();
        assertThat(Hunt.below(List.of(folder), List.of(seed + "-planted")))
                .as("the hunt finds what is there")
                .containsEntry(seed + "-planted", List.of(planted));
    }

    /** The most that any logger has to say, as a file. */
    private static FileHandler listening(Path log) throws IOException {
        var handler = new FileHandler(log.toString());
        handler.setLevel(Level.ALL);
        handler.setFormatter(new SimpleFormatter());
        for (var name : List.of("", "io.quarkus.vertx.http", "io.vertx", "io.ytterby", "org.jboss.resteasy"))
            Logger.getLogger(name).setLevel(Level.FINE);
        Logger.getLogger("").addHandler(handler);
        Logger.getLogger("io.ytterby.tips").fine("the hunt begins");
        return handler;
    }

    private String send(Path folder, String seed) throws IOException, InterruptedException {
        var script = Files.writeString(folder.resolve("send.sh"), SEND);
        var address = "http://127.0.0.1:" + RestAssured.port;
        var process = new ProcessBuilder("bash", script.toString(), address, seed, folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static Path planted(Path folder, String seed) throws IOException {
        return Files.writeString(folder.resolve("planted.txt"), "x".repeat(2_000_000) + Hunt.word(seed + "-planted"));
    }
}
