package io.ytterby.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.Reporter;
import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.rig.SharedRunningPlatform;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import io.ytterby.tipbox.seal.TeamKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The machine of tips loses its power while somebody sends a file. */
@Order(6)
@ExtendWith(SharedRunningPlatform.class)
class TipsKilledTest {
    private static final String ORPHANS =
            "SELECT count(*) FROM sealed_chunk c WHERE NOT EXISTS (SELECT FROM item i WHERE i.id = c.item)";
    private static final int WINDOW = 1 << 20;

    @Test
    void a_kill_in_the_middle_of_an_upload_leaves_no_plain_byte_and_no_tip(World world) throws Exception {
        var door = world.tips();
        aTeam(world, door);
        var word = UUID.randomUUID().toString();
        long tips = world.databases().number(Part.TIPS, "SELECT count(*) FROM tip");
        long orphans = world.databases().number(Part.TIPS, ORPHANS);

        try (var reporter = new Reporter(door);
                var socket = new Socket(door.getHost(), door.getPort())) {
            send(socket, reporter.enters(), word);
            Eventually.asserted(() ->
                    assertThat(world.databases().number(Part.TIPS, ORPHANS)).isGreaterThan(orphans + 3));
            new Faults(world).kill(Part.TIPS);
        }

        var folder = world.platform().settings().data().root();
        assertThat(filesWith(folder, word)).isEmpty();
        assertThat(filesWith(folder, "cn-baotou-re"))
                .as("the hunt finds what is there")
                .isNotEmpty();
        assertThat(world.databases().number(Part.TIPS, "SELECT count(*) FROM tip"))
                .isEqualTo(tips);
        try (var reporter = new Reporter(door)) {
            assertThat(reporter.enters().ticket()).isNotEmpty();
        }
    }

    /** Without somebody who could read a tip none is taken. */
    private static void aTeam(World world, URI door) {
        var key = TeamKey.of(ReceiptKeys.drawReadingKey(new SecureRandom()));
        try (var desk = world.api().at(door)) {
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes());
            desk.post("he.case", "/desk/v1/keys", Map.of("publicKey", text, "purpose", "CASE"))
                    .expect(201);
            desk.post("shen.case", "/desk/v1/keys/" + key.id() + ":confirm", Map.of())
                    .expect(200);
        }
    }

    /** A form whose file does not end. */
    private static void send(Socket socket, Reporter.Entry entry, String word) throws IOException {
        var out = socket.getOutputStream();
        var head = new StringBuilder();
        for (var field : List.of(
                List.of("ticket", entry.ticket()), List.of("stamp", entry.stamp()), List.of("text", "Lorries " + word)))
            head.append("--b\r\nContent-Disposition: form-data; name=\"")
                    .append(field.getFirst())
                    .append("\"\r\n\r\n")
                    .append(field.getLast())
                    .append("\r\n");
        head.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(word)
                .append(".txt\"\r\nContent-Type: text/plain\r\n\r\n");
        var request = "POST /tip/new HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + "Content-Length: 8000000\r\n\r\n" + head + (word + "\n").repeat(40_000);
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static List<Path> filesWith(Path folder, String word) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .filter(file -> holds(file, word.getBytes(StandardCharsets.US_ASCII)))
                    .toList();
        }
    }

    private static boolean holds(Path file, byte[] word) {
        try (var in = Files.newInputStream(file)) {
            var window = new byte[WINDOW + word.length];
            int kept = 0;
            int read;
            while ((read = in.readNBytes(window, kept, WINDOW)) > 0) {
                int end = kept + read;
                for (int i = 0; i + word.length <= end; i++)
                    if (window[i] == word[0] && Arrays.equals(window, i, i + word.length, word, 0, word.length))
                        return true;
                kept = Math.min(word.length, end);
                System.arraycopy(window, end - kept, window, 0, kept);
            }
            return false;
        } catch (NoSuchFileException recycled) {
            return false; // a segment of the log that was taken again meanwhile
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
