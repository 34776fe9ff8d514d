package io.ytterby.intelligence.casework.events;

import io.ytterby.contracts.Topic;
import io.ytterby.intelligence.casework.app.CaseChain;
import io.ytterby.intelligence.casework.app.CaseFiles;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Lets the sweeper tell a case again. */
@Singleton
class CaseStateSource implements StateSource {
    private final CaseFiles files;
    private final CaseChain chain;

    CaseStateSource(CaseFiles files, CaseChain chain) {
        this.files = files;
        this.chain = chain;
    }

    @Override
    public Topic topic() {
        return Topic.INTELLIGENCE_CASE;
    }

    @Override
    public String versionsSql() {
        return "SELECT id::text AS key, version FROM case_file";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        return files.lock(new CaseId(UUID.fromString(key))).map(found -> chain.told(found, "case-republished"));
    }
}
