package io.ytterby.tipbox.clean;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes copies that an officer can look at, of pictures, text, office documents and archives of them. Of what is none of
 * these there is no copy, and it says so: a PDF must be looked at as it is, on a machine without a network.
 */
public final class CleanCopies {
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private CleanCopies() {}

    /** What came of an original, or of one file in it. */
    public sealed interface Result {
        /** Names of the archives that it lay in and its own, parted by {@code " > "}; empty for the original. */
        String path();

        /** @param ending {@code png} or {@code txt} */
        record Copy(String path, String ending, byte[] bytes) implements Result {}

        record None(String path, String why) implements Result {}
    }

    public static List<Result> of(byte[] original, CleanLimits limits) {
        var results = new ArrayList<Result>();
        add("", original, 1, new Unpacked(limits), limits, results);
        return results;
    }

    private static void add(
            String path, byte[] bytes, int depth, Unpacked unpacked, CleanLimits limits, List<Result> results) {
        try {
            if (Unpacked.isArchive(bytes)) {
                archive(path, bytes, depth, unpacked, limits, results);
            } else if (isPicture(bytes)) {
                results.add(new Result.Copy(path, "png", RedrawnPicture.of(bytes, limits)));
            } else if (startsWith(bytes, PDF)) {
                results.add(new Result.None(path, "no copy of a PDF can be made here"));
            } else {
                results.add(PlainText.of(bytes)
                        .<Result>map(text -> new Result.Copy(path, "txt", text.getBytes(StandardCharsets.UTF_8)))
                        .orElseGet(() -> new Result.None(path, "it is nothing that is known here")));
            }
        } catch (UncleanException why) {
            results.add(new Result.None(path, String.valueOf(why.getMessage())));
        }
    }

    private static void archive(
            String path, byte[] bytes, int depth, Unpacked unpacked, CleanLimits limits, List<Result> results) {
        var entries = unpacked.of(bytes, depth);
        if (OfficeText.isOne(entries)) {
            results.add(new Result.Copy(path, "txt", OfficeText.of(entries).getBytes(StandardCharsets.UTF_8)));
            return;
        }
        for (var entry : entries.entrySet()) {
            var name = PlainText.marked(entry.getKey()).replace('\n', ' ');
            add(path.isEmpty() ? name : path + " > " + name, entry.getValue(), depth + 1, unpacked, limits, results);
        }
    }

    private static boolean isPicture(byte[] bytes) {
        return starts(bytes, 0xff, 0xd8, 0xff)
                || starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'B', 'M');
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xff) != first[i]) return false;
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] first) {
        return bytes.length >= first.length && java.util.Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }
}
