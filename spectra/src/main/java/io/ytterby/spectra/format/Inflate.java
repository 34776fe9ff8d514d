package io.ytterby.spectra.format;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks what zlib packed, but no more than a limit: a few kilobytes can stand for gigabytes. */
final class Inflate {
    /** Sixteen spectra of 65,536 channels, each of five bytes. */
    static final int MAX_BYTES = 6 << 20;

    private Inflate() {}

    static byte[] inflated(byte[] packed, String place) throws Unreadable {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream(Math.min(MAX_BYTES, 4 * packed.length));
            var buffer = new byte[8192];
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary()))
                    throw new Unreadable(place, "The packed data end early: the text was cut off");
                if (out.size() + got > MAX_BYTES)
                    throw new Unreadable(place, "Unpacked these are more than " + MAX_BYTES + " bytes");
                out.write(buffer, 0, got);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new Unreadable(place, "The packed data are broken: " + e.getMessage());
        }
    }
}
