package io.ytterby.credentials.suite;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.schema.JsonSchema;
import io.ytterby.credentials.vc.CredentialType;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * UNTP's schemas: their own examples fit them, and so do our credentials, which without their issuer do not. Each file
 * {@code NAME-instance.json} is held against the {@code NAME-schema.json} beside it.
 */
final class UntpSuite {
    private UntpSuite() {}

    static Tally run(Folder folder, PrintStream out) throws IOException {
        var tally = new Tally("untp", out);
        if (!folder.isThere()) tally.skip(1, "there is no " + folder.path());
        for (var file : folder.files("-schema.json")) {
            tally.check(file, UntpSuite::unread);
            var instance = Path.of(file.toString().replace("-schema.json", "-instance.json"));
            if (Files.exists(instance)) tally.check(instance, one -> violations(file, Folder.vector(one)));
        }
        for (var type : CredentialType.values()) {
            var name = "untp-" + type.contexts().get(1).replaceAll(".*/untp/([a-z]+)/.*", "$1");
            var schema = folder.path().resolve(name).resolve(name + "-schema.json");
            if (Files.exists(schema)) tally.check(schema, one -> ours(type, one));
        }
        return tally.say();
    }

    private static Optional<String> unread(Path file) throws IOException {
        schema(file);
        return Optional.empty();
    }

    private static Optional<String> ours(CredentialType type, Path theirs) throws IOException {
        var example = example(type);
        var found = violations(theirs, example);
        if (found.isPresent()) return found.map(what -> type + ": " + what);
        boolean isNoticed = violations(theirs, example.without("issuer")).isPresent()
                && !type.schema().violations(example.without("issuer")).isEmpty();
        if (!isNoticed) return Optional.of(type + " fits without an issuer");
        var own = type.schema().violations(example);
        return own.isEmpty() ? Optional.empty() : Optional.of(type + ", by our own: " + own);
    }

    /** Our own example, as it is shipped. */
    static Json.Obj example(CredentialType type) throws IOException {
        var name = "/contracts/credentials/" + type.type() + ".example.json";
        try (var in = UntpSuite.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException("built without " + name);
            return StrictJson.parseObject(in.readAllBytes());
        }
    }

    private static Optional<String> violations(Path schema, Json.Obj instance) throws IOException {
        List<String> found = schema(schema).violations(instance);
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
    }

    private static JsonSchema schema(Path file) throws IOException {
        try {
            return JsonSchema.of(Folder.vector(file));
        } catch (IllegalArgumentException unknown) {
            throw new IOException(file.getFileName() + ": " + unknown.getMessage(), unknown);
        }
    }
}
