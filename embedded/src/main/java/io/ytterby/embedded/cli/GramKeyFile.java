package io.ytterby.embedded.cli;

import io.ytterby.gramcodes.EpochKeys;
import io.ytterby.gramcodes.FileKeystore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The root key of gram codes in a file that is there already: a command that reads codes must never make one. */
final class GramKeyFile {
    private GramKeyFile() {}

    /** @throws IOException that says what is wrong with the file */
    static EpochKeys open(Path file) throws IOException {
        if (!Files.isReadable(file)) throw new IOException("there is no key file " + file + " that can be read");
        return FileKeystore.open(file, 0);
    }
}
