package io.ytterby.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessStampTest {
    private static final ProcessStamp THIS = ProcessStamp.of(ProcessHandle.current());

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_living_process_is_found_by_what_was_written_of_it() throws IOException {
        THIS.write(folder.resolve("pid"));

        var read = ProcessStamp.read(folder.resolve("pid")).orElseThrow();

        assertThat(read.living()).contains(ProcessHandle.current());
    }

    @Test
    void a_pid_that_another_program_has_now_is_not_taken_for_the_first() {
        var before = new ProcessStamp(THIS.pid(), THIS.started().minus(Duration.ofHours(1)));

        assertThat(before.living()).isEmpty();
    }

    @Test
    void a_process_that_was_killed_is_not_living_even_before_anyone_waited_for_it() throws IOException {
        var process = new ProcessBuilder("sleep", "60").start();
        var stamp = ProcessStamp.of(process.toHandle());

        Processes.stop(process.toHandle(), "KILL", Duration.ofSeconds(10));

        assertThat(stamp.living()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12 x", "a 12", "1 2 3"})
    void what_was_cut_off_is_no_stamp(String text) {
        assertThat(ProcessStamp.parse(text)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_holds_no_stamp() throws IOException {
        assertThat(ProcessStamp.read(folder.resolve("none"))).isEmpty();
    }
}
