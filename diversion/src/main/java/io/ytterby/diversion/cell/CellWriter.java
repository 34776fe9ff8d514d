package io.ytterby.diversion.cell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a cell: a version byte, then numbers as the reader will take them. Reals are kept as 32 bits, rounded the same everywhere. */
public final class CellWriter {
    private static final int LONGEST = 40;
    private final ByteBuffer bytes = ByteBuffer.allocate(512);

    public CellWriter(int version) {
        bytes.put((byte) version);
    }

    public CellWriter number(int number) {
        bytes.putInt(number);
        return this;
    }

    public CellWriter large(long number) {
        bytes.putLong(number);
        return this;
    }

    public CellWriter real(double number) {
        bytes.putFloat((float) number);
        return this;
    }

    /** @param number 0 to 255 */
    public CellWriter small(int number) {
        bytes.put((byte) number);
        return this;
    }

    /** @param text its first 40 characters are kept */
    public CellWriter text(String text) {
        var bytesOfText = text.substring(0, Math.min(LONGEST, text.length())).getBytes(StandardCharsets.UTF_8);
        bytes.put((byte) bytesOfText.length).put(bytesOfText);
        return this;
    }

    public byte[] cell() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
