package io.ytterby.credentials.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A two-dimensional symbol with its quiet zone, to be drawn as PNG or SVG. Needs no graphics system. */
public final class SymbolPicture {
    private static final int QR_QUIET_MODULES = 4;
    private static final int DATA_MATRIX_QUIET_MODULES = 2;
    /** FNC1 as element strings are scanned: the group separator. */
    private static final char GROUP_SEPARATOR = 29;

    private static final char FNC1 = '^';

    private final BitMatrix modules;

    private SymbolPicture(BitMatrix modules) {
        this.modules = modules;
    }

    /**
     * A QR code of error correction M.
     *
     * @throws IllegalArgumentException if it is too much text
     */
    public static SymbolPicture qr(String text) {
        try {
            return new SymbolPicture(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QR_QUIET_MODULES)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too much text for a QR code: " + text.length() + " letters", e);
        }
    }

    /**
     * A square GS1 DataMatrix (ECC 200, FNC1 first).
     *
     * @param elementString {@code ^01069012340000162198GQ…}, with {@code ^} for FNC1
     */
    public static SymbolPicture gs1DataMatrix(String elementString) {
        // The encoder writes the first FNC1, which makes it a GS1 symbol, by itself.
        var elements = elementString.startsWith("^") ? elementString.substring(1) : elementString;
        var bare = new DataMatrixWriter()
                .encode(
                        elements.replace(FNC1, GROUP_SEPARATOR),
                        BarcodeFormat.DATA_MATRIX,
                        0,
                        0,
                        Map.of(
                                EncodeHintType.DATA_MATRIX_SHAPE,
                                SymbolShapeHint.FORCE_SQUARE,
                                EncodeHintType.DATA_MATRIX_COMPACT,
                                true,
                                EncodeHintType.GS1_FORMAT,
                                true));
        return new SymbolPicture(surrounded(bare, DATA_MATRIX_QUIET_MODULES));
    }

    /** Modules a side, the quiet zone with them. */
    public int side() {
        return modules.getWidth();
    }

    /** Whether the module is dark. */
    public boolean isDark(int x, int y) {
        return modules.get(x, y);
    }

    /**
     * One bit a pixel.
     *
     * @param moduleSize pixels a side of one square, 1 to 32
     */
    public byte[] png(int moduleSize) {
        return Png.of(modules, moduleSize);
    }

    /** The symbol alone, one unit a module: it prints at any size. */
    public String svg() {
        int side = side();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"" + side + "\" height=\"" + side
                + "\" fill=\"#fff\"/><path d=\"" + path() + "\"/></svg>\n";
    }

    /** The dark modules as an SVG path, a row's neighbours as one stroke. */
    public String path() {
        var path = new StringBuilder();
        for (int y = 0; y < side(); y++)
            for (int x = 0; x < side(); x++) {
                int from = x;
                while (x < side() && modules.get(x, y)) x++;
                if (x > from)
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
            }
        return path.toString();
    }

    private static BitMatrix surrounded(BitMatrix bare, int quiet) {
        var whole = new BitMatrix(bare.getWidth() + 2 * quiet, bare.getHeight() + 2 * quiet);
        for (int y = 0; y < bare.getHeight(); y++)
            for (int x = 0; x < bare.getWidth(); x++) if (bare.get(x, y)) whole.set(x + quiet, y + quiet);
        return whole;
    }
}
