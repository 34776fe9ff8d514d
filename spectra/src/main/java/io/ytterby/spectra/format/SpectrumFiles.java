package io.ytterby.spectra.format;

import io.ytterby.spectra.MeasuredFile;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a file of an instrument, whatever its format: what it holds decides, not its name. Safe for many threads. */
public final class SpectrumFiles {
    private static final Pattern EMSA = Pattern.compile("#\\s{0,8}FORMAT\\s{0,80}:");
    private static final Set<String> XML_ROOTS =
            Set.of("TRTSpectrum", "N42InstrumentData", "RadInstrumentData", "ResultDataFile");
    private static final int HEADER_LINES = 500;

    private SpectrumFiles() {}

    /**
     * @param file at most 8 MB; not changed
     * @param name only to be named in a refusal
     * @return what it holds, or why and where it cannot be read; nothing is thrown for any file
     */
    public static Reading read(byte[] file, String name) {
        if (file.length == 0) return new Reading.Refused("file", "The file is empty");
        if (file.length > Limits.FILE_BYTES)
            return new Reading.Refused(
                    "file", "The file has " + file.length + " bytes; at most " + Limits.FILE_BYTES + " are read");
        try {
            return new Reading.Read(byContent(file, name));
        } catch (Unreadable e) {
            return e.refused();
        }
    }

    private static MeasuredFile byContent(byte[] file, String name) throws Unreadable {
        if (isXml(file)) {
            var xml = XmlText.of(file);
            var measured = xml(XmlFile.read(xml.text()));
            return xml.remark() == null ? measured : measured.remarked(xml.remark());
        }
        var text = Text.of(file);
        var start = text.stripLeading();
        var head = start.substring(0, Math.min(start.length(), 200)).toUpperCase(Locale.ROOT);
        if (RadDataReader.begins(head)) return RadDataReader.read(start);
        if (head.startsWith("<<PMCA")) return AmptekReader.read(text);
        if (head.startsWith("$")) return SpeReader.read(text);
        if (EMSA.matcher(head).lookingAt() || hasLine(text, "#SPECTRUM")) return EmsaReader.read(text);
        if (hasLine(text, "@A ")) return SpecReader.read(text);
        return TableReader.read(text, name);
    }

    /** @return whether one of the lines up to the first counts begins so */
    private static boolean hasLine(String text, String beginning) {
        var lines = new Lines(text);
        var line = lines.next();
        while (line != null && lines.number() < HEADER_LINES) {
            if (line.regionMatches(true, 0, beginning, 0, beginning.length())) return true;
            line = lines.next();
        }
        return false;
    }

    /** The element that a format begins with is the root, or lies in an envelope of one element. */
    private static MeasuredFile xml(XmlNode root) throws Unreadable {
        if (XML_ROOTS.contains(root.name())) return known(root);
        for (var child : root.children()) if (XML_ROOTS.contains(child.name())) return known(child);
        throw new Unreadable(root.path(), "XML files that begin like this are of no format that is read");
    }

    private static MeasuredFile known(XmlNode root) throws Unreadable {
        return switch (root.name()) {
            case "TRTSpectrum" -> BrukerReader.read(root);
            case "N42InstrumentData" -> N42Of2006.read(root);
            case "RadInstrumentData" -> N42Of2012.read(root);
            default -> BecquerelReader.read(root);
        };
    }

    /** The first character that is not blank is {@code <}, and a second does not follow; in UTF-16 after its mark. */
    private static boolean isXml(byte[] file) {
        if (startsWith(file, 0xff, 0xfe, '<') || startsWith(file, 0xfe, 0xff, 0, '<')) return true;
        int at = Text.startsWithMark(file) ? 3 : 0;
        while (at < file.length && file[at] <= ' ' && file[at] > 0) at++;
        return at + 1 < file.length && file[at] == '<' && file[at + 1] != '<';
    }

    private static boolean startsWith(byte[] file, int... first) {
        if (file.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if (file[i] != (byte) first[i]) return false;
        return true;
    }
}
