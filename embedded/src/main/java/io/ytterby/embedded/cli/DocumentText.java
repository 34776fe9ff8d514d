package io.ytterby.embedded.cli;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.qr.Re1;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** A document as a person names it: the text of a code, a file with text, or a picture of a code. */
final class DocumentText {
    private static final int PNG = 0x89;
    /** A photo of a page; a document itself is far smaller. */
    private static final long MAX_FILE = 20L * StrictJson.MAX_BYTES;

    private DocumentText() {}

    /** @throws IOException if there is no such file, or no code is found in the picture */
    static String of(String named) throws IOException {
        if (named.startsWith(Re1.PREFIX)) return named;
        var file = Path.of(named);
        if (!Files.isReadable(file)) throw new IOException("there is no file " + named + ", and it is no printed code");
        if (Files.size(file) > MAX_FILE) throw new IOException(named + " is larger than any document");
        var bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && (bytes[0] & 0xff) == PNG) return code(bytes, named);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String code(byte[] png, String named) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        if (image == null) throw new IOException(named + " is no picture that can be read");
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        } catch (NotFoundException none) {
            throw new IOException("no code is found in " + named, none);
        } catch (ReaderException unreadable) {
            throw new IOException("the code in " + named + " cannot be read", unreadable);
        }
    }
}
