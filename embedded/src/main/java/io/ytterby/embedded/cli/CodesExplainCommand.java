package io.ytterby.embedded.cli;

import io.ytterby.gramcodes.Correction;
import io.ytterby.gramcodes.Correction.Slip;
import io.ytterby.gramcodes.Corrections;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.GramCodeReading;
import io.ytterby.gramcodes.GramCodeReading.Malformed;
import io.ytterby.gramcodes.PrintedCode;
import io.ytterby.gramcodes.TwinCode;
import io.ytterby.gramcodes.gs1.GramIdentity;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a code apart for the person who holds it, and helps where a hand has slipped. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CodesCommand.NOT_DONE,
        description = {
            "Says what each part of a code means, whether its check symbol fits, and if not, which single slip would",
            "explain it. Put ? for a character that cannot be read. It needs no key, and says nothing of who made it."
        },
        exitCodeListHeading = "Ends with:%n",
        exitCodeList = {"0:it reads as a code", "1:it does not", "64:an argument is wrong"})
final class CodesExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CODE",
            description = "20 or 28 characters as printed or typed, or a Digital Link with them.")
    private String text = "";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var label = GramIdentity.read(text);
        label.ifPresent(each -> out.println("trade item    " + each.gtin() + ", as the label says"));
        var typed = label.map(GramIdentity::code).orElse(text);
        var reading = GramCodeReading.of(typed);
        if (reading instanceof PrintedCode code) explain(code, out);
        else help(typed, (Malformed) reading, out);
        out.flush();
        return reading instanceof PrintedCode ? 0 : 1;
    }

    private static void explain(PrintedCode code, PrintWriter out) {
        var printed = code.toString();
        boolean twin = code instanceof TwinCode;
        out.println("code          " + grouped(printed) + (twin ? "   the long twin, for AI 235" : "   for AI 21"));
        out.println("epoch         " + code.epoch() + "   the key's epoch, modulo 32: " + printed.charAt(0));
        out.printf("gram          %,d   its number on the one line of grams%n", code.gram());
        out.println(
                "tag           " + tag(code) + "   " + (twin ? 86 : 46) + " bits that only the key's holder can make");
        out.println("check symbol  " + printed.charAt(printed.length() - 1) + "   right");
        out.println("It reads as a code. Who made it is for 'codes verify' to tell, and what it is stuck on for"
                + " inspection.");
    }

    private static String tag(PrintedCode code) {
        if (code instanceof TwinCode twin) return "%012x %010x".formatted(twin.tag(), twin.tagRest());
        return "%012x".formatted(((GramCode) code).tag());
    }

    private static void help(String typed, Malformed malformed, PrintWriter out) {
        out.println(malformed.reason());
        var found = Corrections.of(typed);
        for (var each : found) if (each.slip() != Slip.ANOTHER) out.println("  " + words(each));
        var others = found.stream()
                .filter(each -> each.slip() == Slip.ANOTHER)
                .map(each -> "%d: %s".formatted(each.position(), each.code().charAt(each.position() - 1)))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) out.println("  or one other character, by its position: " + others);
        if (!found.isEmpty())
            out.println("Look at the label again. That a correction fits does not mean that anybody made that code.");
    }

    private static String words(Correction correction) {
        var code = grouped(correction.code());
        int at = correction.position();
        return switch (correction.slip()) {
            case UNREADABLE ->
                code + "   fits: character " + at + " can only be "
                        + correction.code().charAt(at - 1);
            case EXCHANGED -> code + "   fits if characters from " + at + " on were exchanged";
            case ONE_TOO_MANY -> code + "   fits if character " + at + " is one too many";
            case LOOKS_ALIKE -> code + "   fits if character " + at + ", which looks alike, was misread";
            case ANOTHER -> code + "   fits with another character " + at;
        };
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
