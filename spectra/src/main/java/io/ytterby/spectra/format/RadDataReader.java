package io.ytterby.spectra.format;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.MeasuredFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Spectra in URIs, as QR codes carry them: one URI with up to 16 spectra, or up to 16 URIs for one, a line each. */
final class RadDataReader {
    private static final Pattern START = Pattern.compile("(?:RADDATA|INTERSPEC):(?://)?G0/", Pattern.CASE_INSENSITIVE);
    private static final int MAX_PARTS = 16;

    private RadDataReader() {}

    /** @return whether a URI of this kind begins within the first characters */
    static boolean begins(String head) {
        return START.matcher(head).lookingAt();
    }

    static MeasuredFile read(String text) throws Unreadable {
        var parts = parts(text);
        var first = parts.getFirst();
        var draft = new Draft("RADDATA URI");
        var spectra = new RadDataSpectra(draft, first);
        if (first.parts() == 1) spectra.addAll(first.content());
        else {
            var content = first.content();
            int counts = content.indexOf(" S:");
            if (counts < 0) throw new Unreadable(first.place(), "The counts (S:) are missing");
            spectra.add(content.substring(0, counts), counts(parts));
        }
        return spectra.file();
    }

    private static List<RadDataPart> parts(String text) throws Unreadable {
        var uris = new ArrayList<StringBuilder>();
        var lines = new Lines(text);
        for (var line = lines.next(); line != null; line = lines.next()) {
            var start = START.matcher(line);
            if (start.lookingAt()) uris.add(new StringBuilder(line.substring(start.end())));
            else if (!uris.isEmpty() && !line.isBlank()) uris.getLast().append(line);
            if (uris.size() > MAX_PARTS)
                throw new Unreadable(lines.place(), "There are more than " + MAX_PARTS + " URIs of one spectrum");
        }
        var parts = new ArrayList<RadDataPart>();
        for (var uri : uris) parts.add(RadDataPart.of(uri.toString(), "URI " + (parts.size() + 1)));
        if (parts.isEmpty()) throw new Unreadable("line 1", "There is no URI in it");
        return inOrder(parts);
    }

    private static List<RadDataPart> inOrder(List<RadDataPart> parts) throws Unreadable {
        var first = parts.getFirst();
        if (parts.size() != first.parts())
            throw new Unreadable(
                    first.place(), "It is one of " + first.parts() + " URIs, but " + parts.size() + " are there");
        var sorted = parts.stream()
                .sorted(java.util.Comparator.comparingInt(RadDataPart::number))
                .toList();
        var all = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            var part = sorted.get(i);
            if (part.number() != i || part.options() != first.options() || part.parts() != first.parts())
                throw new Unreadable(part.place(), "It does not belong to the other URIs, or is there twice");
            all.append(part.data());
        }
        int checksum = crc16(all.toString().getBytes(StandardCharsets.ISO_8859_1));
        for (var part : sorted)
            if (part.checksum() != null && part.checksum() != checksum)
                throw new Unreadable(
                        part.place(), "The checksum of all URIs is " + checksum + ", not " + part.checksum());
        return sorted;
    }

    /** Runs of zeros may go from one URI into the next, so they are undone over all of them. */
    private static double[] counts(List<RadDataPart> parts) throws Unreadable {
        var values = new Values(2 * Counts.MAX_CHANNELS);
        for (var part : parts) {
            var content = part.content();
            if (part.number() == 0) content = content.substring(content.indexOf(" S:") + 3);
            if (part.countsAreText()) values.addAll(content.replace('$', ','), part.place());
            else new VariableBytes(content, 0, part.place()).addTo(values);
        }
        var first = parts.getFirst();
        return first.hasZeroRuns() ? ZeroRuns.expanded(values, first.place()) : values.toArray();
    }

    /** CRC-16/ARC: polynomial 0x8005 reflected, from 0. */
    static int crc16(byte[] bytes) {
        int crc = 0;
        for (byte each : bytes) {
            crc ^= each & 0xff;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
        }
        return crc;
    }
}
