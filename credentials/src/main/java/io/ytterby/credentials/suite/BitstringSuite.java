package io.ytterby.credentials.suite;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.status.StatusLookup;
import io.ytterby.credentials.status.StatusLookup.Failed;
import io.ytterby.credentials.status.StatusLookup.Fault;
import io.ytterby.credentials.status.StatusLookup.Value;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Status lists with an entry each, and the value or the error that the standard wants. */
final class BitstringSuite {
    private BitstringSuite() {}

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally("bitstring", out);
        if (!folder.isThere()) tally.skip(1, "there is no " + folder.path());
        for (var file : folder.files(".json")) tally.check(file, BitstringSuite::differs);
        return tally.say();
    }

    private static Optional<String> differs(Path file) throws IOException {
        var vector = Folder.vector(file);
        var expected = vector.needObject("expected");
        var found = lookUp(vector);
        boolean wantsValue = expected.get("ok").equals(Optional.of(new Json.Bool(true)));
        if (found instanceof Failed failed)
            return !wantsValue && isNamed(expected.text("error").orElse(""), failed.fault())
                    ? Optional.empty()
                    : Optional.of("failed: " + failed);
        if (!(found instanceof Value value) || !wantsValue) return Optional.of("said " + found);
        return expected.whole("status").equals(Optional.of((long) value.value()))
                ? Optional.empty()
                : Optional.of("said " + value);
    }

    private static StatusLookup lookUp(Json.Obj vector) {
        try {
            return StatusList.of(vector.needObject("statusListCredential"))
                    .lookUp(StatusEntry.of(vector.needObject("credentialStatus")));
        } catch (RefusedException refused) {
            return new Failed(Fault.MALFORMED_VALUE_ERROR, refused.detail());
        }
    }

    /** An expectation in words, and not in one of the standard's names, only wants a failure. */
    private static boolean isNamed(String wanted, Fault fault) {
        boolean isName =
                Arrays.stream(Fault.values()).anyMatch(one -> one.name().equals(wanted));
        return !isName || fault.name().equals(wanted);
    }
}
