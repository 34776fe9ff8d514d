package io.ytterby.licensing.document.app;

import io.ytterby.licensing.document.domain.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Where the bytes of documents lie, by their SHA-256. */
public interface DocumentStore {
    /** Bytes that have arrived and are not kept yet; closing forgets them. */
    interface Arrival extends AutoCloseable {
        long size();

        /** 64 hexadecimal digits. */
        String sha256();

        /** What the bytes are; empty if none of ours. */
        Set<DocumentType> types();

        /** Makes them durable under their hash. What lies there already stays, as if it had just come. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** More bytes came than may. */
    final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws TooLargeException once more than the most has come; nothing of it stays */
    Arrival receive(InputStream bytes, long most) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if nothing lies there */
    InputStream open(String sha256) throws IOException;

    boolean has(String sha256);

    /** Some hashes of what has lain there since before that time. */
    List<String> oldest(Instant before, int most) throws IOException;

    void forget(String sha256) throws IOException;

    /** Removes what arrived before that time and was never kept: its process has ended. */
    void forgetArrivals(Instant before) throws IOException;
}
