package io.ytterby.tracking.custody.db;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows in PostgreSQL's binary COPY format: nothing is turned into text on one side and back on the other. */
final class BinaryCopy {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long SECONDS_FROM_1970_TO_2000 = 946_684_800;
    private static final int TEXT = 25;

    private final ByteArrayOutputStream bytes;
    private final DataOutputStream out;

    BinaryCopy(int expectedBytes) {
        bytes = new ByteArrayOutputStream(expectedBytes);
        out = new DataOutputStream(bytes);
        write(() -> {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        });
    }

    private interface Writing {
        void run() throws IOException;
    }

    BinaryCopy row(int columns) {
        write(() -> out.writeShort(columns));
        return this;
    }

    BinaryCopy bool(boolean value) {
        write(() -> {
            out.writeInt(1);
            out.writeByte(value ? 1 : 0);
        });
        return this;
    }

    BinaryCopy bigint(long value) {
        write(() -> {
            out.writeInt(8);
            out.writeLong(value);
        });
        return this;
    }

    /** Microseconds are all that PostgreSQL keeps. */
    BinaryCopy instant(@Nullable Instant value) {
        if (value == null) return none();
        return bigint((value.getEpochSecond() - SECONDS_FROM_1970_TO_2000) * 1_000_000 + value.getNano() / 1_000);
    }

    BinaryCopy uuid(@Nullable UUID value) {
        if (value == null) return none();
        write(() -> {
            out.writeInt(16);
            out.writeLong(value.getMostSignificantBits());
            out.writeLong(value.getLeastSignificantBits());
        });
        return this;
    }

    BinaryCopy text(@Nullable String value) {
        return value == null ? none() : bytea(value.getBytes(StandardCharsets.UTF_8));
    }

    BinaryCopy bytea(byte @Nullable [] value) {
        if (value == null) return none();
        write(() -> {
            out.writeInt(value.length);
            out.write(value);
        });
        return this;
    }

    BinaryCopy texts(List<String> values) {
        var elements = values.stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toList();
        int size = elements.stream().mapToInt(element -> 4 + element.length).sum();
        write(() -> {
            out.writeInt((elements.isEmpty() ? 12 : 20) + size);
            out.writeInt(elements.isEmpty() ? 0 : 1);
            out.writeInt(0);
            out.writeInt(TEXT);
            if (elements.isEmpty()) return;
            out.writeInt(elements.size());
            out.writeInt(1);
            for (var element : elements) {
                out.writeInt(element.length);
                out.write(element);
            }
        });
        return this;
    }

    private BinaryCopy none() {
        write(() -> out.writeInt(-1));
        return this;
    }

    /** Sends the rows through a statement like {@code COPY t (a, b) FROM STDIN (FORMAT binary)}. */
    void send(Connection connection, String statement) {
        write(() -> out.writeShort(-1));
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            try {
                var all = bytes.toByteArray();
                copy.writeToCopy(all, 0, all.length);
                copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        } catch (SQLException failure) {
            throw new CopyFailedException(failure);
        }
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
