package io.ytterby.credentials.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.evidence.BundleCheck.Finding;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.VerifyingKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCheckTest {
    private static final String CASE = "5b0c5f0e-6a0a-4b6e-9a58-0d1f6a1f0009";
    private static final byte[] SPECTRUM = "#FORMAT : EMSA/MAS".getBytes(UTF_8);
    private static final byte[] PHOTOGRAPH = "<script>not run</script>".getBytes(UTF_8);

    private final KeyPair pair = pair();
    private final VerifyingKey key = VerifyingKey.of(pair.getPublic());

    @TempDir
    Path folder;

    @Test
    void an_untouched_bundle_holds_and_the_same_case_gives_the_same_bytes() throws IOException {
        var report = BundleCheck.check(saved(bundle()), key);

        assertThat(report.findings()).allMatch(Finding::holds).hasSizeGreaterThan(5);
        assertThat(report.vouched()).isTrue();
        assertThat(bundle()).isEqualTo(bundle());
    }

    @Test
    void without_a_key_it_is_whole_and_nobody_vouches_for_it() throws IOException {
        var report = BundleCheck.check(saved(bundle()), null);

        assertThat(report.holds()).isTrue();
        assertThat(report.vouched()).isFalse();
    }

    @Test
    void another_authority_has_not_signed_it() throws IOException {
        var stranger = VerifyingKey.of(pair().getPublic());

        assertThat(faults(saved(bundle()), stranger)).singleElement().asString().contains("the head does not hold");
    }

    @Test
    void a_changed_word_is_named_with_its_entry() throws IOException {
        var bundle = edited("chain.json", text -> text.replace("two kilograms", "two grams"));

        assertThat(faults(bundle, key)).contains("entry 2 is not what its hash was made of");
    }

    @Test
    void a_removed_entry_leaves_a_gap_wherever_it_stood() throws IOException {
        for (int line : List.of(1, 2, 3)) {
            var bundle = edited("chain.json", text -> without(text, line));

            assertThat(faults(bundle, key)).as("line %d", line).isNotEmpty();
        }
    }

    @Test
    void a_chain_that_was_made_anew_has_no_signature() throws IOException {
        var chain = chain();
        var forged = new ArrayList<>(chain.subList(0, 2));

        var bundle = saved(written(forged, head(chain)));

        assertThat(faults(bundle, key)).contains("the head counts 3 entries, the chain has 2");
    }

    @Test
    void an_entry_with_a_hash_of_its_own_does_not_fit_the_next_one() throws IOException {
        var chain = chain();
        var forged = new ArrayList<>(chain);
        var second = chain.get(1);
        forged.set(
                1,
                new CaseEntry(
                        CASE,
                        2,
                        second.prevHash(),
                        second.at(),
                        "somebody",
                        "cn-gacc",
                        second.kind(),
                        second.subject(),
                        null,
                        second.payload()));

        var bundle = saved(written(forged, head(chain)));

        assertThat(faults(bundle, key)).singleElement().asString().startsWith("entry 3 does not follow");
    }

    @Test
    void a_swapped_a_missing_and_an_added_file_are_told_apart() throws IOException {
        var name = "contents/" + hex(PHOTOGRAPH);
        var other = "contents/" + hex("x".getBytes(UTF_8));

        assertThat(faults(edited(name, text -> "another picture"), key))
                .singleElement()
                .asString()
                .contains("was swapped");
        var files = files(bundle());
        files.remove(name);
        assertThat(faults(saved(zip(files)), key)).singleElement().asString().contains("is missing");
        files = files(bundle());
        files.put(other, "x".getBytes(UTF_8));
        assertThat(faults(saved(zip(files)), key)).singleElement().asString().contains("in no entry");
    }

    @Test
    void a_page_that_says_something_else_is_seen() throws IOException {
        var bundle = edited("index.html", text -> text.replace("two kilograms", "two grams"));

        assertThat(faults(bundle, key)).containsExactly("index.html says what the chain says");
        assertThat(new String(files(bundle()).get("index.html"), UTF_8)).doesNotContain("<script>");
    }

    @Test
    void what_could_burst_or_climb_or_stand_twice_is_refused() throws IOException {
        var climbing = files(bundle());
        climbing.put("contents/../../etc/passwd", new byte[1]);

        assertRefused(saved(zip(climbing)), "does not belong");
        assertRefused(saved(deflated(files(bundle()))), "compressed");
        assertRefused(saved(twice(bundle())), "is there twice");
        assertRefused(saved(joined("MZ".getBytes(UTF_8), bundle())), "two readers");
        assertRefused(saved("no zip".getBytes(UTF_8)), "no ZIP");
        assertRefused(saved(java.util.Arrays.copyOf(bundle(), 300)), "no ZIP");
    }

    private void assertRefused(Path bundle, String why) {
        assertThatThrownBy(() -> BundleCheck.check(bundle, key))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }

    private List<String> faults(Path bundle, VerifyingKey asked) throws IOException {
        return BundleCheck.check(bundle, asked).findings().stream()
                .filter(finding -> !finding.holds())
                .map(Finding::what)
                .toList();
    }

    private static List<CaseEntry> chain() {
        var chain = new ArrayList<CaseEntry>();
        add(chain, "DOCUMENT", hex(PHOTOGRAPH), "the <seal>");
        add(chain, "STATEMENT", null, "two kilograms of grey powder");
        add(chain, "RAW_FILE", hex(SPECTRUM), "a spectrum");
        return chain;
    }

    private static void add(
            List<CaseEntry> chain, String kind, @org.jspecify.annotations.Nullable String content, String said) {
        var previous = chain.isEmpty()
                ? CaseEntry.GENESIS
                : chain.get(chain.size() - 1).hash();
        var at = Instant.parse("2026-11-22T09:00:00Z").plusSeconds(chain.size());
        chain.add(new CaseEntry(
                CASE,
                chain.size() + 1,
                previous,
                at,
                "zhao.ming",
                "cn-gacc",
                kind,
                "evidence/x",
                content,
                Json.Obj.of("description", said)));
    }

    private byte[] bundle() throws IOException {
        return written(chain(), head(chain()));
    }

    private String head(List<CaseEntry> chain) {
        var last = chain.get(chain.size() - 1);
        return new CaseHead(CASE, chain.size(), last.hash(), last.at())
                .signedBy(new LocalKey("urn:ytterby:inspection#" + key.multibase(), pair.getPrivate()));
    }

    private byte[] written(List<CaseEntry> chain, String head) throws IOException {
        var files = Map.of(hex(SPECTRUM), SPECTRUM, hex(PHOTOGRAPH), PHOTOGRAPH);
        var out = new ByteArrayOutputStream();
        BundleFile.write(out, chain, head, key.multibase(), sha256 -> Objects.requireNonNull(files.get(sha256)));
        return out.toByteArray();
    }

    private Path edited(String name, java.util.function.UnaryOperator<String> edit) throws IOException {
        var files = files(bundle());
        files.compute(
                name, (same, bytes) -> edit.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
        return saved(zip(files));
    }

    private static String without(String text, int line) {
        var lines = new ArrayList<>(text.lines().toList());
        lines.remove(line);
        return String.join("\n", lines).replace("},\n]", "}\n]");
    }

    private static Map<String, byte[]> files(byte[] bundle) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var crc = new CRC32();
                crc.update(file.getValue());
                var entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] deflated(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A second file in front of the one that the directory knows. */
    private static byte[] twice(byte[] bundle) throws IOException {
        var hidden = zip(Map.of("head.jws", "another".getBytes(UTF_8)));
        int directory = new String(hidden, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        return joined(java.util.Arrays.copyOf(hidden, directory), bundle);
    }

    private static byte[] joined(byte[] first, byte[] second) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(first);
        out.write(second);
        return out.toByteArray();
    }

    private Path saved(byte[] bundle) throws IOException {
        return Files.write(Files.createTempFile(folder, "case", ".zip"), bundle);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
