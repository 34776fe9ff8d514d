package io.ytterby.credentials.suite;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base45;
import io.ytterby.credentials.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Of the health certificates' vectors what is common with our code: Base45. Their signatures are of other kinds. */
final class Base45Suite {
    private static final String EXPECTED = "EXPECTEDB45DECODE";

    private Base45Suite() {}

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally("base45", out);
        if (!folder.isThere()) tally.skip(1, "there is no " + folder.path());
        int others = 0;
        for (var file : folder.files(".json")) {
            if (isAboutBase45(Folder.vector(file))) tally.check(file, Base45Suite::differs);
            else others++;
        }
        if (others > 0) tally.skip(others, "files about other parts of a health certificate");
        return tally.say();
    }

    private static boolean isAboutBase45(Json.Obj vector) {
        return vector.text("BASE45").isPresent()
                && vector.object("EXPECTEDRESULTS")
                        .flatMap(results -> results.get(EXPECTED))
                        .isPresent();
    }

    private static Optional<String> differs(Path file) throws IOException {
        var vector = Folder.vector(file);
        boolean wanted = vector.needObject("EXPECTEDRESULTS").get(EXPECTED).equals(Optional.of(new Json.Bool(true)));
        try {
            var made = HexFormat.of().formatHex(Base45.decode(vector.needText("BASE45")));
            var agrees = vector.text("COMPRESSED")
                    .map(bytes -> bytes.toLowerCase(Locale.ROOT).equals(made))
                    .orElse(true);
            return wanted == agrees ? Optional.empty() : Optional.of("decoded to " + made);
        } catch (RefusedException refused) {
            return wanted ? Optional.of(refused.detail()) : Optional.empty();
        }
    }
}
