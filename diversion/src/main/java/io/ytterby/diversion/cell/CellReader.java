package io.ytterby.diversion.cell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a cell from its first byte to its last. */
public final class CellReader {
    private final ByteBuffer bytes;

    private CellReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * A reader behind the version byte, or null if there is no cell of this version. A cell of another version is forgotten: what it held is
     * learned anew, which is why a change of a cell's shape is a change of the detectors' version.
     */
    public static @Nullable CellReader of(byte @Nullable [] cell, int version) {
        if (cell == null || cell.length == 0 || cell[0] != (byte) version) return null;
        var bytes = ByteBuffer.wrap(cell);
        bytes.get();
        return new CellReader(bytes);
    }

    public int number() {
        return bytes.getInt();
    }

    public long large() {
        return bytes.getLong();
    }

    public double real() {
        return bytes.getFloat();
    }

    public String text() {
        var text = new byte[small()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    public int small() {
        return bytes.get() & 0xff;
    }
}
