package io.ytterby.issuing.key.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.key.LocalKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedKeyFolderTest {
    private static final byte[] MESSAGE = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void a_key_signs_alike_after_a_restart() throws IOException {
        var before = new SealedKeyFolder(folder, "one").keptOrMade("root");

        var after = new SealedKeyFolder(folder, "one").keptOrMade("root");

        assertThat(before.publicHalf().verifies(MESSAGE, new LocalKey("root", after.privateHalf()).sign(MESSAGE)))
                .isTrue();
    }

    @Test
    void a_copy_of_the_folder_without_the_password_signs_nothing() throws IOException {
        new SealedKeyFolder(folder, "one").keptOrMade("root");

        assertThatThrownBy(() -> new SealedKeyFolder(folder, "other").keptOrMade("root"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the password is another");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("root.p8e"))))
                .isEqualTo("rw-------");
    }
}
