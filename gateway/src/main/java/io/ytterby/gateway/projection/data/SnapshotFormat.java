package io.ytterby.gateway.projection.data;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Known;
import io.ytterby.gateway.projection.domain.Position;
import io.ytterby.gateway.projection.domain.TopicClock.Heard;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in a snapshot: who wrote it, how far the topics had been read, then every thing as it lies in memory. */
final class SnapshotFormat {
    private static final long MAGIC = 0x5954_534E_4150_3031L; // YTSNAP01
    private static final int MOST_POSITIONS = 10_000;
    private static final int LARGEST_THING = 1 << 24;

    private SnapshotFormat() {}

    static void write(DataOutputStream out, Projection projection, List<Position> positions) throws IOException {
        out.writeLong(MAGIC);
        out.writeUTF(shapes());
        out.writeInt(positions.size());
        for (var position : positions) write(out, position);
        try {
            projection.forEachPacked((kind, packed) -> {
                try {
                    out.writeChar(kind);
                    out.writeInt(packed.length);
                    out.write(packed);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        out.writeChar(0);
    }

    private static void write(DataOutputStream out, Position position) throws IOException {
        out.writeUTF(position.topic());
        out.writeUTF(position.topicId());
        out.writeInt(position.partition());
        out.writeLong(position.next());
        write(out, position.heard().heartbeat());
        write(out, position.heard().event());
    }

    private static void write(DataOutputStream out, @Nullable Instant instant) throws IOException {
        out.writeBoolean(instant != null);
        if (instant == null) return;
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    static List<Position> read(DataInputStream in, Projection projection) throws IOException {
        if (in.readLong() != MAGIC) throw new IOException("it is no snapshot");
        if (!in.readUTF().equals(shapes())) throw new IOException("another version of the gateway wrote it");
        int count = in.readInt();
        if (count < 0 || count > MOST_POSITIONS) throw new IOException("it has " + count + " positions");
        var positions = new ArrayList<Position>(count);
        for (int i = 0; i < count; i++) positions.add(position(in));
        for (char kind = in.readChar(); kind != 0; kind = in.readChar()) {
            int length = in.readInt();
            if (length < 0 || length > LARGEST_THING) throw new IOException("a thing of " + length + " bytes");
            projection.load(kind, in.readNBytes(length));
        }
        return positions;
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(
                in.readUTF(), in.readUTF(), in.readInt(), in.readLong(), new Heard(instant(in), instant(in)));
    }

    private static @Nullable Instant instant(DataInputStream in) throws IOException {
        return in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
    }

    /** All parts of all kinds of things: a gateway that knows another part cannot read what was written without it. */
    private static String shapes() {
        return Arrays.stream(Known.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.concat(Stream.of(kind), Arrays.stream(kind.getDeclaredClasses())))
                .map(kind -> kind.getName() + Arrays.toString(kind.getRecordComponents()))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
