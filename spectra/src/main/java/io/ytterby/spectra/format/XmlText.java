package io.ytterby.spectra.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file, in the encoding it names.
 *
 * @param remark if it is not in that encoding, and was read in another all the same; else null
 */
record XmlText(String text, @Nullable String remark) {
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Pattern READ = Pattern.compile(
            "utf-?8|us-ascii|ascii|iso-8859-(1|2|5|9|15)|latin1|(windows-|cp)125[0-8]|utf-?16",
            Pattern.CASE_INSENSITIVE);
    private static final int DECLARATION = 300;

    static XmlText of(byte[] file) throws Unreadable {
        if (file[0] == (byte) 0xff && file[1] == (byte) 0xfe) return utf16(file, StandardCharsets.UTF_16LE);
        if (file[0] == (byte) 0xfe && file[1] == (byte) 0xff) return utf16(file, StandardCharsets.UTF_16BE);
        var head = new String(file, 0, Math.min(file.length, DECLARATION), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        var name = declared.find() ? declared.group(1) : "UTF-8";
        if (!READ.matcher(name).matches()) throw new Unreadable("line 1", "The encoding " + name + " is not read");
        var plain = Text.of(file);
        if (!name.toLowerCase(Locale.ROOT).startsWith("u"))
            return new XmlText(new String(file, Charset.forName(name)), null);
        return isUtf8(file)
                ? new XmlText(plain, null)
                : new XmlText(plain, "The file is not in " + name + ", as it says; it was read as Windows-1252");
    }

    private static boolean isUtf8(byte[] file) {
        return decoded(file, 0, StandardCharsets.UTF_8) != null;
    }

    private static XmlText utf16(byte[] file, Charset charset) throws Unreadable {
        var text = decoded(file, 2, charset);
        if (text == null) throw new Unreadable("file", "The file begins as UTF-16, and is not");
        return new XmlText(text, null);
    }

    private static @Nullable String decoded(byte[] file, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
