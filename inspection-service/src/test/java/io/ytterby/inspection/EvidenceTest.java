package io.ytterby.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.credentials.evidence.CaseEntry;
import io.ytterby.inspection.evidence.app.CaseEntries;
import io.ytterby.inspection.evidence.app.EvidenceStore;
import io.ytterby.inspection.evidence.domain.EvidenceKind;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kit.identity.Actor;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class EvidenceTest {
    private static final Actor SYSTEM = Actor.system("inspection");

    @Inject
    Customs customs;

    @Inject
    EvidenceStore store;

    @Inject
    CaseEntries entries;

    @Inject
    Jdbi jdbi;

    @Test
    void whoever_files_at_once_the_chain_has_no_gap_and_each_entry_follows_the_one_before() {
        var declaration = DeclarationId.of(customs.lodge().id());

        IntStream.range(0, 16).parallel().forEach(i -> file(declaration, "the same words"));

        var chain = entries.list(declaration, 0, 100);
        assertThat(chain).extracting(found -> found.entry().n()).containsExactlyElementsOf(range(16));
        var before = CaseEntry.GENESIS;
        for (var found : chain) {
            assertThat(found.entry().prevHash()).isEqualTo(before);
            before = found.entry().hash();
            assertThat(found.hash()).isEqualTo(before);
        }
    }

    @Test
    void the_database_itself_keeps_evidence_as_it_is() {
        var declaration = DeclarationId.of(customs.lodge().id());
        file(declaration, "what was seen");

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE case_entry SET payload = '{}' WHERE declaration_id = ?", declaration.value())))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                        INSERT INTO case_entry SELECT declaration_id, 3, hash, at, actor, organisation, kind, subject,
                               content_sha256, payload, hash FROM case_entry WHERE declaration_id = ?""", declaration.value())))
                .rootCause()
                .hasMessageContaining("does not follow");
    }

    private void file(DeclarationId declaration, String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.put(SYSTEM, declaration, EvidenceKind.DOCUMENT, "text/plain", text.getBytes(UTF_8)));
    }

    private static Iterable<Long> range(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> (long) i).toList();
    }
}
