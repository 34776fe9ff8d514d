package io.ytterby.tipbox.cli;

import io.ytterby.tipbox.clean.CleanCopies;
import io.ytterby.tipbox.clean.CleanLimits;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Copies that can be looked at, beside the originals of a folder that {@code open} has made. */
final class CleanTasks {
    private static final String ORIGINAL = ".original";
    private static final long LARGEST = 64_000_000;

    private final PrintStream out;

    CleanTasks(PrintStream out) {
        this.out = out;
    }

    int clean(String folder) throws IOException {
        List<Path> originals;
        try (var files = Files.list(Path.of(folder))) {
            originals = files.filter(file -> file.toString().endsWith(ORIGINAL))
                    .sorted()
                    .toList();
        }
        for (var original : originals) clean(original);
        if (originals.isEmpty()) out.println("There is no original in " + folder + ".");
        return originals.isEmpty() ? TipsCommand.REFUSED : TipsCommand.DONE;
    }

    private void clean(Path original) throws IOException {
        var name = String.valueOf(original.getFileName());
        if (Files.size(original) > LARGEST) {
            out.println(name + "  no copy: it is larger than " + LARGEST + " bytes");
            return;
        }
        int number = 0;
        for (var result : CleanCopies.of(Files.readAllBytes(original), CleanLimits.USUAL)) {
            var said = name + (result.path().isEmpty() ? "" : " > " + result.path());
            switch (result) {
                case CleanCopies.Result.None(var _, var why) -> out.println(said + "  no copy: " + why);
                case CleanCopies.Result.Copy copy -> {
                    number++;
                    var file = original.resolveSibling(name.substring(0, name.length() - ORIGINAL.length()) + ".copy"
                            + number + "." + copy.ending());
                    try (var to = OpenTip.ownerOnly(file)) {
                        to.write(copy.bytes());
                    }
                    out.println(said + "  " + file);
                }
            }
        }
    }
}
