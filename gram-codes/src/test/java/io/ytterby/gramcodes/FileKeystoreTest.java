package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeystoreTest {
    @TempDir
    Path folder;

    @Test
    void the_first_start_makes_a_key_for_its_owner_only_and_the_next_finds_it() throws IOException {
        var file = folder.resolve("keys/gram-root.key");

        var first = FileKeystore.open(file, 1);
        var second = FileKeystore.open(file, 1);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(second.of(1)).isEqualTo(first.of(1)).hasSize(16).isNotEqualTo(first.of(2));
        assertThat(folder.resolve("keys")).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void twins_that_start_at_once_get_one_key() throws Exception {
        var file = folder.resolve("gram-root.key");
        Callable<byte[]> start = () -> FileKeystore.open(file, 1).of(1);

        var keys = new ArrayList<byte[]>();
        var twins = Executors.newFixedThreadPool(4);
        for (var answer : twins.invokeAll(Collections.nCopies(8, start))) keys.add(answer.get());
        twins.shutdown();

        assertThat(keys).allSatisfy(key -> assertThat(key).isEqualTo(keys.get(0)));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_key_that_others_may_read_is_refused_with_what_to_do() throws IOException {
        var file = folder.resolve("gram-root.key");
        FileKeystore.open(file, 1);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> FileKeystore.open(file, 1)).hasMessageContaining("chmod 600");
    }

    @Test
    void a_damaged_key_is_never_replaced() throws IOException {
        var file = folder.resolve("gram-root.key");
        FileKeystore.open(file, 1);
        Files.write(file, new byte[7]);

        assertThatThrownBy(() -> FileKeystore.open(file, 1)).hasMessageContaining("backup");
        assertThat(file).hasSize(7);
    }
}
