package io.ytterby.licensing.document.db;

import io.ytterby.licensing.document.app.DocumentStore;
import io.ytterby.licensing.document.domain.DocumentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Bytes in a file of their own that are not kept yet. */
final class FileArrival implements DocumentStore.Arrival {
    /** An office document has some dozens. */
    private static final int MOST_ENTRIES = 10_000;

    private final FileDocumentStore store;
    private final Path file;
    private final long size;
    private final String sha256;
    private final Set<DocumentType> types;

    FileArrival(FileDocumentStore store, Path file, FileDocumentStore.Seen seen) throws IOException {
        this.store = store;
        this.file = file;
        this.size = seen.size();
        this.sha256 = seen.sha256();
        this.types = size == 0
                ? Set.of()
                : DocumentType.of(
                        seen.head(), DocumentType.isArchive(seen.head()) ? entries(file) : Set.of(), seen.isText());
    }

    /** Names only: nothing is unpacked, so an archive that would burst does not. */
    private static Set<String> entries(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = new HashSet<String>();
            zip.stream().limit(MOST_ENTRIES).forEach(entry -> names.add(entry.getName()));
            return names;
        } catch (ZipException | IllegalArgumentException broken) {
            return Set.of();
        }
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public Set<DocumentType> types() {
        return types;
    }

    @Override
    public void keep() throws IOException {
        store.keep(file, sha256);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
