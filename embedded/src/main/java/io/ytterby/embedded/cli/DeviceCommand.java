package io.ytterby.embedded.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codes.CodeBundle;
import io.ytterby.credentials.codes.OfflineVerifier;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.credentials.key.AgreementKey.Curve;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.gramcodes.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a scanner in the field does, at a desk: makes its key, and judges codes by a sealed bundle and nothing else. */
@Command(
        name = "device",
        mixinStandardHelpOptions = true,
        description = "Acts as a scanner that verifies gram codes without a network.")
final class DeviceCommand implements Runnable {
    static final int NOT_JUDGED = 64;

    @Override
    public void run() {
        System.out.println("Ask for 'device key' or 'device verify'; --help says more.");
    }

    @Command(
            name = "key",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a device's key in FILE, which only you may read, and prints its public half as a JWK.",
                "Register that with POST /v1/devices; the file never leaves the device."
            })
    void key(
            @Parameters(paramLabel = "FILE", description = "Where the private half goes; must not be there yet.")
                    Path file)
            throws IOException {
        var pair = Curve.X25519.pair();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n");
        System.out.println(
                new String(Jcs.bytes(AgreementKey.of(pair.getPublic()).jwk()), UTF_8));
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            exitCodeOnInvalidInput = NOT_JUDGED,
            description = {
                "Tells of each code whether the platform made it, by a bundle alone. Opens no connection.",
                "authentic means that this code exists, never that the goods are genuine."
            },
            exitCodeListHeading = "Ends with:%n",
            exitCodeList = {
                "0:every code is authentic",
                "1:at least one is forged, revoked or malformed",
                "2:none is wrong, and at least one could not be checked",
                "64:nothing was judged: a file is missing, or an argument is wrong"
            })
    int verify(
            @Option(names = "--bundle", required = true, paramLabel = "FILE", description = "From GET /v1/keys/bundle.")
                    Path bundle,
            @Option(names = "--key", required = true, paramLabel = "FILE", description = "From 'device key'.") Path key,
            @Option(
                            names = "--issuer",
                            required = true,
                            paramLabel = "KEY",
                            description =
                                    "Whom to believe: the signer's public key (z6Mk...), from GET /v1/keys/signers.")
                    String issuer,
            @Option(names = "--at", paramLabel = "INSTANT", description = "As of when. Without it: now.") @Nullable
                    Instant at,
            @Parameters(
                            arity = "1..*",
                            paramLabel = "CODE",
                            description = "Codes, or whole labels: Digital Link, URN, element string.")
                    List<String> codes) {
        try {
            return judge(new OfflineVerifier(open(bundle, key, issuer)), codes, at == null ? Instant.now() : at);
        } catch (IOException unusable) {
            System.err.println(unusable.getMessage());
            return NOT_JUDGED;
        }
    }

    private static int judge(OfflineVerifier verifier, List<String> codes, Instant now) {
        int exit = 0;
        for (var code : codes) {
            var found = verifier.examine(code, now);
            System.out.println(code + "  " + found.verdict().word() + "  "
                    + found.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            exit = worse(exit, found.verdict());
        }
        return exit;
    }

    private static int worse(int exit, Verdict verdict) {
        return switch (verdict) {
            case AUTHENTIC -> exit;
            case WELL_FORMED_NOT_CHECKED -> exit == 0 ? 2 : exit;
            case FORGED, REVOKED, MALFORMED -> 1;
        };
    }

    private static CodeBundle open(Path bundle, Path key, String issuer) throws IOException {
        try {
            return CodeBundle.open(Files.readString(bundle), privateKey(key), VerifyingKey.ofMultibase(issuer));
        } catch (RefusedException refused) {
            throw new IOException("the bundle " + bundle + " cannot be trusted: " + refused.detail(), refused);
        }
    }

    private static PrivateKey privateKey(Path file) throws IOException {
        try {
            var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
            return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            throw new IOException(file + " is no device key of 'device key'", wrong);
        }
    }
}
