package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.domain.ListVersion;
import io.ytterby.licensing.controllist.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads how the list came to be what it is, and what waits for a second person. */
@ApplicationScoped
public class ReadListHistory {
    private static final int MOST_PROPOSALS = 200;
    private final ListVersions versions;
    private final Proposals proposals;

    ReadListHistory(ListVersions versions, Proposals proposals) {
        this.versions = versions;
        this.proposals = proposals;
    }

    /** @param before the last number of the page before; the newest first */
    @Transactional
    public List<ListVersion> versions(long before, int most) {
        return versions.history(before, most);
    }

    @Transactional
    public List<Proposal> proposals() {
        return proposals.newest(MOST_PROPOSALS);
    }

    @Transactional
    public Optional<Proposal> proposal(UUID id) {
        return proposals.lookUp(id);
    }
}
