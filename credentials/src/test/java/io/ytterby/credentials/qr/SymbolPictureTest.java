package io.ytterby.credentials.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SymbolPictureTest {
    private static final String ELEMENTS = "010690123400001621198GQJPX07QZD6W99VWC";
    private static final String LINK = "https://id.ytterby.example/01/06901234000016/21/198GQJPX07QZD6W99VWC";

    @Test
    void a_scanner_reads_the_data_matrix_as_a_gs1_symbol() throws ReaderException {
        var picture = SymbolPicture.gs1DataMatrix("^" + ELEMENTS + "^10BT-0042");

        var read = scanned(picture, new DataMatrixReader());

        assertThat(read.getText().replace("\u001d", "^")).isEqualTo("^" + ELEMENTS + "^10BT-0042");
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.SYMBOLOGY_IDENTIFIER, "]d2");
    }

    @Test
    void a_grams_code_fits_22_modules_a_side() {
        var picture = SymbolPicture.gs1DataMatrix("^" + ELEMENTS);

        assertThat(picture.side()).isEqualTo(22 + 4);
    }

    @Test
    void a_scanner_reads_the_qr_code_as_the_link() throws ReaderException {
        var read = scanned(SymbolPicture.qr(LINK), new QRCodeReader());

        assertThat(read.getText()).isEqualTo(LINK);
    }

    @Test
    void both_pictures_show_the_same_modules() {
        var picture = SymbolPicture.qr(LINK);

        assertThat(picture.svg())
                .startsWith("<svg ")
                .contains("viewBox=\"0 0 " + picture.side())
                .contains("<path d=\"M");
        assertThat(picture.png(2)).startsWith((byte) 0x89, 'P', 'N', 'G');
    }

    private static Result scanned(SymbolPicture picture, Reader reader) throws ReaderException {
        var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(new Pixels(picture, 4)));
        return reader.decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true));
    }

    /** The picture as a camera would see it. */
    private static final class Pixels extends LuminanceSource {
        private final SymbolPicture picture;
        private final int size;

        private Pixels(SymbolPicture picture, int size) {
            super(picture.side() * size, picture.side() * size);
            this.picture = picture;
            this.size = size;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            var pixels = row != null && row.length >= getWidth() ? row : new byte[getWidth()];
            for (int x = 0; x < getWidth(); x++) pixels[x] = picture.isDark(x / size, y / size) ? 0 : (byte) 255;
            return pixels;
        }

        @Override
        public byte[] getMatrix() {
            var all = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++)
                System.arraycopy(getRow(y, new byte[getWidth()]), 0, all, y * getWidth(), getWidth());
            return Arrays.copyOf(all, all.length);
        }
    }
}
