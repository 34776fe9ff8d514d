package io.ytterby.credentials.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.VerifyingKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a bundle of evidence with nothing but the file and the authority's key. It goes on after a fault: all are told. */
public final class BundleCheck {
    private static final int CHAIN_BYTES = 64 << 20;
    private static final int SMALL = 1 << 16;

    private final StoredFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private BundleCheck(StoredFiles files) {
        this.files = files;
    }

    /** One thing that was looked at. */
    public record Finding(boolean holds, String what) {}

    /**
     * All that was found.
     *
     * @param vouched whether the key was given by who asks, and not only found in the bundle
     */
    public record Report(List<Finding> findings, boolean vouched) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean holds() {
            return findings.stream().allMatch(Finding::holds);
        }
    }

    /**
     * Checks chain, files, head and page.
     *
     * @param key the authority's; null to take the bundle's own word for it, which proves only that it is whole
     * @throws RefusedException if it is no bundle at all
     */
    public static Report check(Path bundle, @Nullable VerifyingKey key) throws IOException {
        try (var files = StoredFiles.open(bundle)) {
            var check = new BundleCheck(files);
            var chain = check.chain();
            check.head(chain, key == null ? check.ownKey() : key);
            check.contents(chain);
            check.states(chain);
            check.page(chain);
            return new Report(check.findings, key != null);
        }
    }

    private List<CaseEntry> chain() throws IOException {
        var json = StrictJson.parse(files.bytes(BundleFile.CHAIN, CHAIN_BYTES), StrictJson.Numbers.SAFE, CHAIN_BYTES);
        if (!(json instanceof Json.Obj object)) throw RefusedException.malformed("chain.json is no object");
        var lines = object.objects("entries");
        var chain = lines.stream().map(CaseEntry::of).toList();
        if (chain.isEmpty()) throw RefusedException.malformed("the chain is empty");
        var before = findings.size();
        for (int i = 0; i < chain.size(); i++) entry(chain, lines, i);
        if (findings.size() == before)
            found(true, "all %d entries follow one another without a gap".formatted(chain.size()));
        return chain;
    }

    private void entry(List<CaseEntry> chain, List<Json.Obj> lines, int i) {
        var entry = chain.get(i);
        var previous =
                i == 0 ? CaseEntry.GENESIS : lines.get(i - 1).text("hash").orElse("");
        if (!entry.caseId().equals(chain.get(0).caseId()))
            found(false, "entry %d is of another case".formatted(entry.n()));
        if (entry.n() != i + 1L) found(false, "entry %d stands where entry %d should".formatted(entry.n(), i + 1));
        if (!entry.prevHash().equals(previous))
            found(
                    false,
                    "entry %d does not follow the one before it: one was removed, added or changed"
                            .formatted(entry.n()));
        var line = lines.get(i);
        if (!line.without("hash").equals(entry.json())
                || !line.text("hash").orElse("").equals(entry.hash()))
            found(false, "entry %d is not what its hash was made of".formatted(entry.n()));
    }

    private void head(List<CaseEntry> chain, VerifyingKey key) throws IOException {
        try {
            var head = CaseHead.verified(new String(files.bytes(BundleFile.HEAD, SMALL), UTF_8), key);
            found(true, "the head is signed by %s, as of %s".formatted(key, head.asOf()));
            var last = chain.get(chain.size() - 1);
            found(head.caseId().equals(last.caseId()), "the head is of case " + last.caseId());
            found(
                    head.entries() == chain.size(),
                    "the head counts %d entries, the chain has %d".formatted(head.entries(), chain.size()));
            found(head.hash().equals(last.hash()), "the head's hash is the last entry's");
            found(head.asOf().equals(last.at()), "the head's time is the last entry's");
        } catch (RefusedException refused) {
            found(false, "the head does not hold: %s".formatted(refused.detail()));
        }
    }

    private void contents(List<CaseEntry> chain) {
        var named = BundleFile.contents(chain);
        for (var sha256 : named) {
            var hash = files.hashes().get(BundleFile.CONTENTS + sha256);
            if (hash == null) found(false, "file %s is missing".formatted(sha256));
            else if (!hash.equals(sha256)) found(false, "file %s was swapped: its hash is %s".formatted(sha256, hash));
            else found(true, "file %s is what was filed".formatted(sha256));
        }
        for (var name : files.hashes().keySet())
            if (name.startsWith(BundleFile.CONTENTS) && !named.contains(name.substring(BundleFile.CONTENTS.length())))
                found(
                        false,
                        "file %s is in no entry of the chain".formatted(name.substring(BundleFile.CONTENTS.length())));
    }

    /** What an export says the case came to is made anew of the entries before it. */
    private void states(List<CaseEntry> chain) throws IOException {
        for (var sha256 : BundleFile.erased(chain))
            found(true, "file %s was taken out, and the chain says when and why".formatted(sha256));
        for (var entry : chain) {
            if (!entry.kind().equals("EXPORTED")
                    || !entry.payload().text("form").equals(Optional.of("JSON"))) continue;
            long covers = entry.payload().whole("entries").orElse(0L);
            var sha256 = entry.contentSha256();
            boolean holds = covers > 0
                    && covers < entry.n()
                    && covers <= chain.size()
                    && files.hashes().containsKey(BundleFile.CONTENTS + sha256);
            if (holds) {
                var bytes = files.bytes(BundleFile.CONTENTS + sha256, CHAIN_BYTES);
                holds = Arrays.equals(bytes, CaseState.bytes(chain.subList(0, (int) covers)));
            }
            found(
                    holds,
                    "the case as entry %d exports it is what entries 1 to %d come to".formatted(entry.n(), covers));
        }
    }

    private void page(List<CaseEntry> chain) throws IOException {
        var page = new String(files.bytes(BundleFile.INDEX, CHAIN_BYTES), UTF_8);
        found(page.equals(CasePage.of(chain)), "index.html says what the chain says");
    }

    private VerifyingKey ownKey() throws IOException {
        return VerifyingKey.ofMultibase(new String(files.bytes(BundleFile.KEY, SMALL), UTF_8).strip());
    }

    private void found(boolean holds, String what) {
        findings.add(new Finding(holds, what));
    }
}
