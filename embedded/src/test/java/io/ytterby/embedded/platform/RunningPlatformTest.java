package io.ytterby.embedded.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.embedded.process.Folders;
import io.ytterby.embedded.process.Ports;
import io.ytterby.embedded.process.ProcessStamp;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningPlatformTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int portBase = Ports.freeRun(Part.PORTS);
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private Path folder = Path.of("");

    @BeforeEach
    void open_a_folder_that_another_user_reaches() throws IOException {
        folder = Files.createTempDirectory("ytterby-platform-test-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void leave_nothing() throws IOException {
        new Shutdown(data()).run(told::add);
        Folders.delete(folder);
    }

    @Test
    void killed_parts_come_again_by_themselves_and_keep_their_data() throws Exception {
        try (var platform = start(true, Part.POSTGRES, Part.IDENTITY)) {
            execute(platform, "CREATE TABLE kept (id int)");

            platform.kill9(Part.POSTGRES);
            platform.kill9(Part.IDENTITY);

            assertThat(Processes.await(() -> saysReadyTwice("postgres") && saysReadyTwice("identity"), PATIENCE))
                    .as("%s", told)
                    .isTrue();
            execute(platform, "INSERT INTO kept VALUES (1)");
        }
    }

    @Test
    void a_second_supervisor_is_refused_and_down_stops_every_process() throws Exception {
        try (var platform = start(false, Part.IDENTITY)) {
            assertThatThrownBy(() -> start(false, Part.IDENTITY)).isInstanceOf(AlreadyRunningException.class);
            assertThat(new RunState(data()).read().orElseThrow().ready()).isTrue();
            assertThat(platform.isRunning(Part.IDENTITY)).isTrue();
        }

        assertThat(new RunState(data()).read()).isEmpty();
        assertThat(Ports.isFree(Part.IDENTITY.port(portBase))).isTrue();
    }

    @Test
    void without_revival_a_killed_part_stays_down_until_it_is_restarted() throws Exception {
        try (var platform = start(false, Part.IDENTITY)) {
            platform.kill9(Part.IDENTITY);
            assertThat(platform.awaitDeath(Part.IDENTITY, PATIENCE)).isTrue();
            assertThat(platform.isRunning(Part.IDENTITY)).isFalse();

            platform.restart(Part.IDENTITY);

            assertThat(platform.isRunning(Part.IDENTITY)).isTrue();
        }
    }

    @Test
    void a_taken_port_is_named_before_anything_starts() throws Exception {
        try (var _ = new ServerSocket(Part.KAFKA.port(portBase) + 1, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(false, Part.POSTGRES, Part.KAFKA))
                    .hasMessageContaining("port " + (portBase + 7))
                    .hasMessageContaining("kafka")
                    .hasMessageContaining("--port-base");
        }
        assertThat(told).isEmpty();
    }

    @Test
    void a_service_that_is_not_built_is_told_in_one_line() {
        assertThatThrownBy(() -> start(false, Part.LICENSING)).hasMessageContaining("licensing is not built");
    }

    @Test
    void what_a_dead_supervisor_left_is_stopped_and_a_pid_in_other_hands_is_let_alone() throws Exception {
        var left = new ProcessBuilder("sleep", "100").start();
        var other = new ProcessBuilder("sleep", "100").start();
        var stamp = ProcessStamp.of(other.toHandle());
        ProcessStamp.of(left.toHandle()).write(data().pidFile(Part.KAFKA));
        new ProcessStamp(stamp.pid(), stamp.started().minusSeconds(3600)).write(data().pidFile(Part.IDENTITY));

        var stopped = Leftovers.stop(data());

        assertThat(stopped).containsExactly(Part.KAFKA);
        assertThat(Processes.isRunning(left.toHandle())).isFalse();
        assertThat(Processes.isRunning(other.toHandle())).isTrue();
        other.destroy();
    }

    private RunningPlatform start(boolean restartDead, Part... parts) throws IOException {
        var settings = new PlatformSettings(folder, data(), portBase, List.of(parts), Map.of(), restartDead);
        return RunningPlatform.start(settings, told::add);
    }

    private DataFolder data() throws IOException {
        return DataFolder.locate(folder);
    }

    private boolean saysReadyTwice(String part) {
        return List.copyOf(told).stream()
                        .filter(line -> line.contains(part + " ") && line.contains("ready after"))
                        .count()
                == 2;
    }

    private static void execute(RunningPlatform platform, String sql) throws IOException, SQLException {
        try (var connection = platform.postgres().connect("licensing");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
