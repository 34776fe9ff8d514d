package io.ytterby.inspection.evidence.app;

import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.evidence.app.CaseEntries.Chained;
import io.ytterby.inspection.evidence.domain.Sha256;
import io.ytterby.kernel.DeclarationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A case's chain as it lies there, each entry checked anew. */
@ApplicationScoped
public class ReadCase {
    private final Declarations declarations;
    private final CaseEntries entries;
    private final Contents contents;

    ReadCase(Declarations declarations, CaseEntries entries, Contents contents) {
        this.declarations = declarations;
        this.entries = entries;
        this.contents = contents;
    }

    /**
     * An entry and what is wrong with it.
     *
     * @param faults none if it holds; else of {@code gap}, {@code link}, {@code hash}, {@code content}
     */
    public record Checked(Chained chained, List<String> faults) {
        public Checked {
            faults = List.copyOf(faults);
        }
    }

    /** @return empty if there is no such declaration; else its entries behind place {@code after} */
    public Optional<List<Checked>> page(DeclarationId declaration, long after, int limit) {
        if (declarations.lookUp(declaration).isEmpty()) return Optional.empty();
        // With the one before, which the first of the page must follow.
        var read = entries.list(declaration, Math.max(0, after - 1), after > 0 ? limit + 1 : limit);
        var intact = contents.intact(read.stream()
                .map(found -> found.entry().contentSha256())
                .filter(Objects::nonNull)
                .map(Sha256::new)
                .toList());
        var page = new ArrayList<Checked>();
        var before = CaseEntry.GENESIS;
        long n = Math.max(0, after - 1);
        for (var found : read) {
            n++;
            if (n > after) page.add(new Checked(found, faults(found, n, before, intact)));
            before = found.hash();
        }
        return Optional.of(page);
    }

    private static List<String> faults(Chained found, long n, String before, Set<Sha256> intact) {
        var faults = new ArrayList<String>();
        var entry = found.entry();
        var content = entry.contentSha256();
        if (entry.n() != n) faults.add("gap");
        if (!entry.prevHash().equals(before)) faults.add("link");
        if (!entry.hash().equals(found.hash())) faults.add("hash");
        if (content != null && !intact.contains(new Sha256(content))) faults.add("content");
        return faults;
    }
}
