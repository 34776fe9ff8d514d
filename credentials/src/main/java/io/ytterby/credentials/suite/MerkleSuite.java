package io.ytterby.credentials.suite;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.merkle.MerkleProofs;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** RFC 6962: inclusion proofs have a {@code leafIdx}, consistency proofs a {@code size1}; {@code wantErr} says the rest. */
final class MerkleSuite {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private MerkleSuite() {}

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally("merkle-rfc6962", out);
        if (!folder.isThere()) tally.skip(1, "there is no " + folder.path());
        for (var file : folder.files(".json")) tally.check(file, MerkleSuite::differs);
        return tally.say();
    }

    private static Optional<String> differs(Path file) throws IOException {
        var vector = Folder.vector(file);
        boolean holds = vector.get("leafIdx").isPresent() ? includes(vector) : extendsLog(vector);
        boolean wanted = !vector.get("wantErr").equals(Optional.of(new Json.Bool(true)));
        return holds == wanted ? Optional.empty() : Optional.of("holds: " + holds);
    }

    private static boolean includes(Json.Obj vector) {
        return MerkleProofs.includes(
                number(vector, "leafIdx"),
                number(vector, "treeSize"),
                bytes(vector, "leafHash"),
                proof(vector),
                bytes(vector, "root"));
    }

    private static boolean extendsLog(Json.Obj vector) {
        return MerkleProofs.extendsLog(
                number(vector, "size1"),
                number(vector, "size2"),
                bytes(vector, "root1"),
                bytes(vector, "root2"),
                proof(vector));
    }

    /** Some vectors ask for entry 2^64 - 1; no log is so long. */
    private static long number(Json.Obj vector, String name) {
        return vector.get(name).orElseThrow() instanceof Json.Num number
                        && number.value().compareTo(MOST) <= 0
                ? number.value().longValueExact()
                : -1;
    }

    private static byte[] bytes(Json.Obj vector, String name) {
        return Base64.getDecoder().decode(vector.text(name).orElse(""));
    }

    private static List<byte[]> proof(Json.Obj vector) {
        var proof = new ArrayList<byte[]>();
        if (vector.get("proof").orElse(null) instanceof Json.Arr list)
            for (var hash : list.items())
                proof.add(Base64.getDecoder().decode(hash instanceof Json.Text text ? text.value() : ""));
        return proof;
    }
}
