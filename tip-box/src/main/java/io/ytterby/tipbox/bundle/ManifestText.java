package io.ytterby.tipbox.bundle;

import io.ytterby.tipbox.chain.DayProof;
import io.ytterby.tipbox.chain.Link;
import io.ytterby.tipbox.seal.Wrap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** {@link Manifest} as lines: a word, then its fields, parted by blanks; hashes in hex, the rest in base64url. */
public final class ManifestText {
    private static final String HEAD = "ytterby-tip-bundle 1";
    private static final HexFormat HEX = HexFormat.of();
    private static final String NONE = "-";

    private ManifestText() {}

    public static String write(Manifest manifest) {
        var text = new StringBuilder(HEAD).append('\n');
        line(text, "tip", manifest.tip());
        line(text, "claim-key", base64(manifest.claimKey()));
        line(text, "answer-key", base64(manifest.answerKey()));
        for (var chained : manifest.links()) {
            var link = chained.link();
            line(
                    text,
                    "link",
                    link.seq(),
                    link.type(),
                    link.day(),
                    HEX.formatHex(link.payload()),
                    HEX.formatHex(chained.previous()),
                    HEX.formatHex(link.hash()));
        }
        for (var proved : manifest.proofs()) {
            var proof = proved.proof();
            var path = proof.path().stream().map(HEX::formatHex).collect(Collectors.joining(","));
            line(
                    text,
                    "proof",
                    proved.seq(),
                    proof.day(),
                    proof.index(),
                    proof.size(),
                    HEX.formatHex(proof.root()),
                    path.isEmpty() ? NONE : path,
                    proof.token().length == 0 ? NONE : base64(proof.token()));
        }
        for (var rotation : manifest.rotations())
            line(
                    text,
                    "rotation",
                    rotation.seq(),
                    base64(rotation.claimKey()),
                    base64(rotation.answerKey()),
                    base64(rotation.signature()));
        for (var item : manifest.items()) line(text, "item", item.id(), item.role(), item.seq());
        for (var wrap : manifest.wraps())
            line(
                    text,
                    "wrap",
                    wrap.item(),
                    wrap.part(),
                    wrap.wrap().keyId(),
                    base64(wrap.wrap().bytes()));
        return text.toString();
    }

    /** @throws MalformedBundleException naming the line that is not what it must be */
    public static Manifest read(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD))
            throw new MalformedBundleException("its first line is not '" + HEAD + "'");
        var reading = new Reading();
        for (int i = 1; i < lines.size(); i++) {
            try {
                reading.line(List.of(lines.get(i).split(" ", -1)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException wrong) {
                throw new MalformedBundleException("line " + (i + 1) + " cannot be read");
            }
        }
        return reading.manifest();
    }

    private static final class Reading {
        private UUID tip = new UUID(0, 0);
        private byte[] claim = new byte[0];
        private byte[] answer = new byte[0];
        private final List<Manifest.Chained> links = new ArrayList<>();
        private final List<Manifest.Proved> proofs = new ArrayList<>();
        private final List<BundleItem> items = new ArrayList<>();
        private final List<BundleWrap> wraps = new ArrayList<>();
        private final List<Manifest.Rotation> rotations = new ArrayList<>();

        void line(List<String> f) {
            switch (f.getFirst()) {
                case "tip" -> tip = UUID.fromString(f.get(1));
                case "claim-key" -> claim = bytes(f.get(1));
                case "answer-key" -> answer = bytes(f.get(1));
                case "link" ->
                    links.add(new Manifest.Chained(
                            HEX.parseHex(f.get(5)),
                            new Link(
                                    Long.parseLong(f.get(1)),
                                    f.get(2),
                                    tip,
                                    HEX.parseHex(f.get(4)),
                                    LocalDate.parse(f.get(3)),
                                    HEX.parseHex(f.get(6)))));
                case "proof" -> proofs.add(new Manifest.Proved(Long.parseLong(f.get(1)), proof(f)));
                case "rotation" ->
                    rotations.add(new Manifest.Rotation(
                            Long.parseLong(f.get(1)), bytes(f.get(2)), bytes(f.get(3)), bytes(f.get(4))));
                case "item" ->
                    items.add(new BundleItem(
                            UUID.fromString(f.get(1)), BundleItem.Role.valueOf(f.get(2)), Long.parseLong(f.get(3))));
                case "wrap" ->
                    wraps.add(new BundleWrap(
                            UUID.fromString(f.get(1)),
                            BundleWrap.Part.valueOf(f.get(2)),
                            new Wrap(f.get(3), bytes(f.get(4)))));
                default -> throw new IllegalArgumentException("an unknown word");
            }
        }

        private static DayProof proof(List<String> f) {
            List<byte[]> path = f.get(6).equals(NONE)
                    ? List.of()
                    : Arrays.stream(f.get(6).split(",", -1)).map(HEX::parseHex).toList();
            return new DayProof(
                    LocalDate.parse(f.get(2)),
                    Long.parseLong(f.get(3)),
                    Long.parseLong(f.get(4)),
                    path,
                    HEX.parseHex(f.get(5)),
                    f.get(7).equals(NONE) ? new byte[0] : bytes(f.get(7)));
        }

        Manifest manifest() {
            return new Manifest(tip, claim, answer, links, proofs, items, wraps, rotations);
        }
    }

    private static void line(StringBuilder text, Object... fields) {
        text.append(Arrays.stream(fields).map(Object::toString).collect(Collectors.joining(" ")))
                .append('\n');
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
