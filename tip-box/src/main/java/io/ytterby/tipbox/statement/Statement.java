package io.ytterby.tipbox.statement;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm's word that files are its own. It is handed in beside them, as one file more.
 *
 * @param organisation as the firm calls itself
 * @param embargo until when it asks that nobody outside of the team hears of it; null if it asks for nothing
 * @param files SHA-256 of each, in hex
 * @param signature Ed25519 over all lines before it
 */
public record Statement(String organisation, @Nullable LocalDate embargo, List<String> files, byte[] signature) {
    private static final String HEAD = "ytterby-tip-statement 1";
    private static final String NONE = "-";
    private static final int MOST_FILES = 1_000;
    private static final int LONGEST_NAME = 200;

    public Statement {
        files = List.copyOf(files);
        signature = signature.clone();
        if (organisation.isBlank() || organisation.length() > LONGEST_NAME || organisation.contains("\n"))
            throw new MalformedStatementException("an organisation's name has 1 to " + LONGEST_NAME + " characters");
        if (files.isEmpty() || files.size() > MOST_FILES)
            throw new MalformedStatementException("a statement is about 1 to " + MOST_FILES + " files");
        for (var file : files)
            if (!file.matches("[0-9a-f]{64}")) throw new MalformedStatementException("a file is named by its SHA-256");
    }

    /** @param files SHA-256 of each, in hex */
    public static Statement sign(String organisation, @Nullable LocalDate embargo, List<String> files, PrivateKey key) {
        var unsigned = new Statement(organisation, embargo, files, new byte[0]);
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(unsigned.signed());
            return new Statement(organisation, embargo, files, signer.sign());
        } catch (GeneralSecurityException unfit) {
            throw new MalformedStatementException("the key is no Ed25519 key");
        }
    }

    public boolean isOf(PublicKey key) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(signed());
            return verifier.verify(signature);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }

    /** As plain lines that anybody can read. */
    public String text() {
        return new String(signed(), StandardCharsets.UTF_8) + "signature "
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature) + "\n";
    }

    private byte[] signed() {
        var text = new StringBuilder(HEAD).append('\n');
        text.append("organisation ").append(organisation).append('\n');
        text.append("embargo ").append(embargo == null ? NONE : embargo).append('\n');
        for (var file : files) text.append("file ").append(file).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws MalformedStatementException if it is none */
    public static Statement read(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 5 || !lines.getFirst().equals(HEAD))
            throw new MalformedStatementException("its first line is not '" + HEAD + "'");
        var embargo = field(lines.get(2), "embargo");
        var files = new ArrayList<String>();
        for (var line : lines.subList(3, lines.size() - 1)) files.add(field(line, "file"));
        try {
            return new Statement(
                    field(lines.get(1), "organisation"),
                    embargo.equals(NONE) ? null : LocalDate.parse(embargo),
                    files,
                    Base64.getUrlDecoder().decode(field(lines.getLast(), "signature")));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new MalformedStatementException("its embargo or its signature cannot be read");
        }
    }

    private static String field(String line, String name) {
        if (!line.startsWith(name + " "))
            throw new MalformedStatementException("it has no line '" + name + "' where it must");
        return line.substring(name.length() + 1);
    }
}
