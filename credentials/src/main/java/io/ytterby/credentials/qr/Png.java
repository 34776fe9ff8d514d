package io.ytterby.credentials.qr;

import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A symbol's modules as a PNG of one bit a pixel. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    /** @param moduleSize pixels a side of one square, 1 to 32 */
    static byte[] of(BitMatrix modules, int moduleSize) {
        if (moduleSize < 1 || moduleSize > 32) throw new IllegalArgumentException("a module has 1 to 32 pixels");
        int side = modules.getWidth() * moduleSize;
        int bytesPerRow = (side + 7) / 8;
        var rows = new byte[side * (bytesPerRow + 1)];
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
                if (!modules.get(x / moduleSize, y / moduleSize))
                    rows[y * (bytesPerRow + 1) + 1 + x / 8] |= (byte) (0x80 >> (x % 8));
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", header(side));
        chunk(png, "IDAT", deflated(rows));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Side by side, 1 bit of grey, deflate, the only filter, not interlaced. */
    private static byte[] header(int side) {
        return ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        var typed = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var check = new CRC32();
        check.update(typed);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(typed);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
