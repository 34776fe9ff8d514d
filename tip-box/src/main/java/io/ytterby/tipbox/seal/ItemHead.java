package io.ytterby.tipbox.seal;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What an item says of itself, sealed with it: no table and no bundle shows a file's name.
 *
 * @param name as the reporter's machine had it, UTF-8; bytes, so that it can be wiped. Whoever writes it to a disk makes a
 *     harmless name of it first
 * @param type as the reporter's browser said
 */
public record ItemHead(byte[] name, byte[] type) {
    /** Longer ones are cut. */
    public static final int LONGEST_NAME = 255;

    public static final int LONGEST_TYPE = 127;

    public ItemHead {
        if (name.length > LONGEST_NAME || type.length > LONGEST_TYPE)
            throw new IllegalArgumentException("a name or type too long");
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(name.length);
        out.write(name);
        out.writeByte(type.length);
        out.write(type);
    }

    static ItemHead read(DataInputStream in) throws IOException {
        return new ItemHead(part(in, LONGEST_NAME), part(in, LONGEST_TYPE));
    }

    private static byte[] part(DataInputStream in, int most) throws IOException {
        int length = in.readUnsignedByte();
        if (length > most) throw new SealBrokenException("its head is not one");
        var bytes = in.readNBytes(length);
        if (bytes.length != length) throw new SealBrokenException("its head is cut");
        return bytes;
    }
}
