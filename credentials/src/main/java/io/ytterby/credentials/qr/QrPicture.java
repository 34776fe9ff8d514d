package io.ytterby.credentials.qr;

/** A text as a QR code (error correction M), as a PNG of one bit a pixel. Needs no graphics system. */
public final class QrPicture {
    private QrPicture() {}

    /**
     * The PNG's bytes.
     *
     * @param moduleSize pixels a side of one square, 1 to 32
     */
    public static byte[] png(String text, int moduleSize) {
        return SymbolPicture.qr(text).png(moduleSize);
    }
}
