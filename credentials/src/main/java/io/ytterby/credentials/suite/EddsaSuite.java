package io.ytterby.credentials.suite;

import io.ytterby.credentials.codec.Base58;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.proof.EddsaJcs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/** The vectors of vc-di-eddsa for {@code eddsa-jcs-2022}: each step's value, and the signed documents with the key. */
final class EddsaSuite {
    private static final String JCS = "eddsa-jcs-2022";

    private final Folder folder;

    private EddsaSuite(Folder folder) {
        this.folder = folder;
    }

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally(JCS, out);
        if (!folder.isThere()) {
            tally.skip(1, "there is no " + folder.path());
            return tally.say();
        }
        var suite = new EddsaSuite(folder);
        int others = 0;
        for (var file : folder.files("")) {
            var name = file.getFileName().toString();
            if (name.startsWith(JCS)) tally.check(file, suite::differs);
            else if (name.startsWith("eddsa-")) others++;
        }
        if (others > 0) tally.skip(others, "files of eddsa-rdfc: there is no RDF canonicalisation in the product");
        return tally.say();
    }

    private Optional<String> differs(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.contains("__signed")) return signed(file);
        if (name.contains("__canonDoc")) return same(file, canonical(document()));
        if (name.contains("__docHash")) return same(file, hex(Sha256.of(Jcs.bytes(document()))));
        if (name.contains("__proofConfig")) return same(file, config(), text -> canonical(object(text)));
        if (name.contains("__proofCanon")) return same(file, config());
        if (name.contains("__proofHash")) return same(file, hex(Sha256.of(config().getBytes(StandardCharsets.UTF_8))));
        if (name.contains("__combinedHash")) return same(file, hex(proof().hash()));
        if (name.contains("__sigBTC58")) return same(file, proof().proof().needText("proofValue"));
        if (name.contains("__sigHex"))
            return same(file, hex(Base58.fromMultibase(proof().proof().needText("proofValue"))));
        return Optional.of("nobody knows what this file is for");
    }

    private Optional<String> signed(Path file) throws IOException {
        var proof = EddsaJcs.of(object(Files.readString(file)));
        var pair = folder.path().resolve("keyPair.json");
        var key = Files.exists(pair)
                ? object(Files.readString(pair)).needText("publicKeyMultibase")
                : proof.verificationMethod().replaceAll("^did:key:([^#]*)#.*", "$1");
        return proof.isSignedBy(VerifyingKey.ofMultibase(key)) ? Optional.empty() : Optional.of("does not verify");
    }

    private EddsaJcs proof() throws IOException {
        var file = folder.path().resolve(JCS + "__signedJCS.json");
        return EddsaJcs.of(object(Files.readString(file)));
    }

    private Json.Obj document() throws IOException {
        return proof().document();
    }

    private String config() throws IOException {
        return canonical(proof().proof().without("proofValue"));
    }

    private static Optional<String> same(Path file, String made) throws IOException {
        return same(file, made, String::strip);
    }

    private static Optional<String> same(Path file, String made, Function<String, String> reading) throws IOException {
        var wanted = reading.apply(Files.readString(file));
        return made.equals(wanted) ? Optional.empty() : Optional.of("made " + made + " and not " + wanted);
    }

    private static Json.Obj object(String text) {
        return StrictJson.parseObject(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String canonical(Json.Obj value) {
        return new String(Jcs.bytes(value), StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
