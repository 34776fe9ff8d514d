package io.ytterby.credentials.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A text as a QR code (error correction M), as a PNG of one bit a pixel. Needs no graphics system. */
public final class QrPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int QUIET_MODULES = 4;

    private QrPicture() {}

    /**
     * The PNG's bytes.
     *
     * @param moduleSize pixels a side of one square, 1 to 32
     */
    public static byte[] png(String text, int moduleSize) {
        if (moduleSize < 1 || moduleSize > 32) throw new IllegalArgumentException("a module has 1 to 32 pixels");
        var modules = modules(text);
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

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too much text for a QR code: " + text.length() + " letters", e);
        }
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
