package io.ytterby.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ytterby.images.SystemLibraries.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemLibrariesTest {
    @TempDir
    private Path folder;

    @Test
    void a_program_needs_the_c_library_and_its_loader_and_not_what_it_brings_itself() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "ldd is Linux's");
        Files.copy(Path.of(System.getProperty("java.home"), "bin", "java"), folder.resolve("java"));

        var names = new SystemLibraries(folder)
                .of(List.of(folder)).stream()
                        .map(Library::path)
                        .map(path -> path.getFileName().toString())
                        .toList();

        assertThat(names).anyMatch(name -> name.startsWith("libc.so")).anyMatch(name -> name.startsWith("ld-linux"));
        assertThat(names).doesNotContain("java", "libjli.so");
    }
}
