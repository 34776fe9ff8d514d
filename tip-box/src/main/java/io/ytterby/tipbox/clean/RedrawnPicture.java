package io.ytterby.tipbox.clean;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture drawn anew as PNG: its pixels, and nothing of camera, place, hour, thumbnail or whatever else hung on it. */
final class RedrawnPicture {
    private RedrawnPicture() {}

    /** @throws UncleanException if it is no picture that can be read, or too large */
    static byte[] of(byte[] original, CleanLimits limits) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new UncleanException("it is no picture that can be read");
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                // Asked before a pixel is unpacked: a few bytes can say that they are a picture of a billion.
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > limits.pixels()) throw new UncleanException("it is a picture of " + pixels + " pixels");
                return drawn(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof UncleanException known) throw known;
            throw new UncleanException("it is a picture that cannot be read");
        }
    }

    private static byte[] drawn(BufferedImage read) throws IOException {
        var fresh = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = fresh.createGraphics();
        graphics.drawImage(read, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(fresh, "png", out);
        return out.toByteArray();
    }
}
