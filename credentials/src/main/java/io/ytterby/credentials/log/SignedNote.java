package io.ytterby.credentials.log;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.log.NoteKey.Use;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures below it, each in a line of its own; those of keys that a reader does not know are passed over.
 *
 * @param text ends with a line's end
 */
public record SignedNote(String text, List<Line> signatures) {
    private static final int MAX_LENGTH = 64 * 1024;
    private static final int MAX_SIGNATURES = 64;
    private static final String DASH = "— ";
    private static final int ID = 4;
    private static final int TIME = 8;

    /** @param blob the key's four bytes, a witness's time, and the signature */
    record Line(String name, byte[] blob) {
        boolean isOf(NoteKey key) {
            return name.equals(key.name()) && blob.length > ID && Arrays.equals(Arrays.copyOf(blob, ID), key.id());
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.contains("\n\n"))
            throw RefusedException.malformed("a note's text ends with one line's end and has no empty line");
    }

    /** @throws RefusedException if it is no note; nothing is verified yet */
    public static SignedNote parse(String note) {
        if (note.length() > MAX_LENGTH) throw RefusedException.malformed("a note of more than " + MAX_LENGTH);
        int end = note.indexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 3 > note.length())
            throw RefusedException.malformed("no note: an empty line is missing");
        var lines = note.substring(end + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MAX_SIGNATURES) throw RefusedException.malformed("a note with too many signatures");
        return new SignedNote(
                note.substring(0, end + 1),
                Arrays.stream(lines).map(SignedNote::line).toList());
    }

    private static Line line(String line) {
        var parts = line.split(" ", -1);
        if (!line.startsWith(DASH) || parts.length != 3) throw RefusedException.malformed("no signature: " + line);
        return new Line(parts[1], NoteKey.base64(parts[2]));
    }

    /** The text and all its signatures. */
    public String render() {
        var note = new StringBuilder(text).append('\n');
        for (var line : signatures) note.append(rendered(line));
        return note.toString();
    }

    /** The line of who signed last, and nothing else: what a witness answers. */
    public String lastSignature() {
        return rendered(signatures.get(signatures.size() - 1));
    }

    private static String rendered(Line line) {
        return DASH + line.name() + ' ' + Base64.getEncoder().encodeToString(line.blob()) + '\n';
    }

    /** The note with the log's own signature. */
    public SignedNote signedBy(NoteKey log, SigningKey key) {
        return with(log, joined(log.id(), key.sign(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** The note with a witness's signature, which says when it looked. */
    public SignedNote witnessedBy(NoteKey witness, SigningKey key, Instant at) {
        var time = ByteBuffer.allocate(TIME).putLong(at.getEpochSecond()).array();
        return with(witness, joined(witness.id(), time, key.sign(message(at.getEpochSecond()))));
    }

    public boolean isSignedBy(NoteKey log) {
        return log.use() == Use.LOG
                && signatures.stream()
                        .filter(line -> line.isOf(log))
                        .anyMatch(line -> log.key()
                                .verifies(
                                        text.getBytes(StandardCharsets.UTF_8),
                                        Arrays.copyOfRange(line.blob(), ID, line.blob().length)));
    }

    /** When this witness says it saw the text, the earliest if it says so twice; empty if it did not sign it. */
    public Optional<Instant> witnessedAt(NoteKey witness) {
        if (witness.use() != Use.WITNESS) return Optional.empty();
        return signatures.stream()
                .filter(line -> line.isOf(witness) && line.blob().length > ID + TIME)
                .flatMap(line -> seen(witness, line.blob()).stream())
                .min(Instant::compareTo);
    }

    private Optional<Instant> seen(NoteKey witness, byte[] blob) {
        long time = ByteBuffer.wrap(blob, ID, TIME).getLong();
        // Beyond is no time that a clock of ours can show.
        if (time <= 0 || time > Instant.MAX.getEpochSecond()) return Optional.empty();
        return witness.key().verifies(message(time), Arrays.copyOfRange(blob, ID + TIME, blob.length))
                ? Optional.of(Instant.ofEpochSecond(time))
                : Optional.empty();
    }

    private byte[] message(long time) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private SignedNote with(NoteKey key, byte[] blob) {
        var all = new ArrayList<>(signatures);
        all.add(new Line(key.name(), blob));
        return new SignedNote(text, all);
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) all.put(part);
        return all.array();
    }
}
