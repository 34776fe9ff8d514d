package io.ytterby.credentials.suite;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.json.StrictJson.Numbers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** RFC 8785: {@code input/NAME.json} must become {@code output/NAME.json}, and each double its text. */
final class JcsSuite {
    private JcsSuite() {}

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally("jcs-rfc8785", out);
        if (!folder.isThere()) tally.skip(1, "there is no " + folder.path());
        var input = new Folder(folder.path().resolve("input"));
        for (var file : input.files(".json")) tally.check(file, one -> differs(one, folder.path()));
        return tally.say();
    }

    private static Optional<String> differs(Path file, Path folder) throws IOException {
        var made = Jcs.bytes(StrictJson.parse(Files.readAllBytes(file), Numbers.ANY));
        var wanted = wanted(file.getFileName().toString(), folder);
        if (Arrays.equals(made, wanted)) return Optional.empty();
        return Optional.of(
                new String(made, StandardCharsets.UTF_8) + " and not " + new String(wanted, StandardCharsets.UTF_8));
    }

    private static byte[] wanted(String name, Path folder) throws IOException {
        var output = folder.resolve("output").resolve(name);
        if (Files.exists(output)) return Files.readAllBytes(output);
        var hex = Files.readString(folder.resolve("outhex").resolve(name.replace(".json", ".txt")));
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    static Tally runNumbers(Path file, PrintStream out) throws IOException {
        var tally = new Tally("jcs-numbers", out);
        if (!Files.exists(file)) {
            tally.skip(1, "there is no " + file);
            return tally.say();
        }
        if (StrictJson.parse(Files.readAllBytes(file), Numbers.ANY) instanceof Json.Arr all)
            for (var one : all.items()) if (one instanceof Json.Obj number) check(number, tally);
        return tally.say();
    }

    private static void check(Json.Obj number, Tally tally) {
        var bits = number.needText("ieee754");
        var made = Jcs.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)));
        var wanted = number.needText("jcs");
        if (made.equals(wanted)) tally.passed();
        else tally.fail(bits + " became " + made + " and not " + wanted);
    }
}
