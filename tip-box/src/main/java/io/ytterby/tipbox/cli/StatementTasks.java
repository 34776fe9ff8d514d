package io.ytterby.tipbox.cli;

import io.ytterby.tipbox.chain.Link;
import io.ytterby.tipbox.statement.MalformedStatementException;
import io.ytterby.tipbox.statement.Statement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A firm signs what it hands in, and an officer sees whose word it is. Keys are PEM files, as openssl makes them. */
final class StatementTasks {
    private final PrintStream out;

    StatementTasks(PrintStream out) {
        this.out = out;
    }

    int sign(String key, String organisation, String embargo, List<String> files) throws IOException {
        var hashes = new ArrayList<String>();
        for (var file : files) hashes.add(sha256(Path.of(file)));
        try {
            var signing = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pem(key)));
            out.print(
                    Statement.sign(organisation, day(embargo), hashes, signing).text());
            return TipsCommand.DONE;
        } catch (GeneralSecurityException unfit) {
            throw new MalformedStatementException(key + " is no private Ed25519 key in PEM");
        }
    }

    int signed(String statementFile, String key, String folder) throws IOException {
        var statement = Statement.read(Files.readString(Path.of(statementFile)));
        if (!statement.isOf(publicKey(key))) {
            out.println("NOT THEIR WORD: another key signed it, or it was changed.");
            return TipsCommand.REFUSED;
        }
        out.println("GENUINE: who has this key signed it as " + statement.organisation() + ".");
        if (statement.embargo() != null) out.println("EMBARGO  nobody else hears of it until " + statement.embargo());
        var there = new HashSet<String>();
        try (var files = Files.list(Path.of(folder))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var hash = sha256(file);
                if (!statement.files().contains(hash)) continue;
                there.add(hash);
                out.println("signed   " + file);
            }
        }
        long absent =
                statement.files().stream().filter(file -> !there.contains(file)).count();
        if (absent > 0) out.println(absent + " signed files are not in " + folder);
        return absent == 0 ? TipsCommand.DONE : TipsCommand.REFUSED;
    }

    private static java.security.PublicKey publicKey(String file) throws IOException {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(pem(file)));
        } catch (GeneralSecurityException unfit) {
            throw new MalformedStatementException(file + " is no public Ed25519 key in PEM");
        }
    }

    private static byte[] pem(String file) throws IOException {
        var text = Files.readString(Path.of(file))
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException unfit) {
            throw new MalformedStatementException(file + " is no PEM file");
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.equals("-") ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unfit) {
            throw new MalformedStatementException("an embargo is a day, 2027-01-31, or a dash");
        }
    }

    private static String sha256(Path file) throws IOException {
        return HexFormat.of().formatHex(Link.sha256(Files.readAllBytes(file)));
    }
}
