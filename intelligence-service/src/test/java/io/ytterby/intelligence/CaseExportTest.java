package io.ytterby.intelligence;

import static io.ytterby.intelligence.CaseDesk.OFFICER;
import static io.ytterby.intelligence.CaseDesk.done;
import static io.ytterby.intelligence.CaseDesk.get;
import static io.ytterby.intelligence.CaseDesk.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.credentials.evidence.BundleCheck;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.testsupport.PlatformResource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaseExportTest {
    @TempDir
    Path folder;

    @Test
    void a_court_checks_the_whole_case_offline_and_rebuilds_it_from_its_entries() throws IOException {
        var text = "a bill of lading " + UUID.randomUUID();
        var id = opened(CaseDesk.LICENCE);
        CaseDesk.moved(id, "TRIAGE", "OPEN");
        done(id, ":note", "{\"text\":\"<script>alert(1)</script> 锑 & co\"}");
        CaseDesk.filed(id, text);
        var path = exported(id);

        var bundle = fetched(path);
        var report = BundleCheck.check(bundle, key());

        assertThat(report.findings()).allMatch(BundleCheck.Finding::holds);
        assertThat(report.findings())
                .extracting(BundleCheck.Finding::what)
                .contains("the case as entry 7 exports it is what entries 1 to 6 come to");
        assertThat(Files.readAllBytes(bundle)).isEqualTo(Files.readAllBytes(fetched(path)));
        assertThat(new String(Files.readAllBytes(bundle), StandardCharsets.ISO_8859_1))
                .contains("%PDF-");
    }

    @Test
    void whoever_changes_a_byte_of_it_is_found_out() throws IOException {
        var text = "3,366 t " + UUID.randomUUID();
        var id = opened(CaseDesk.LICENCE);
        CaseDesk.filed(id, text);
        var bundle = fetched(exported(id));
        var bytes = Files.readAllBytes(bundle);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        bytes[at] = '1';
        Files.write(bundle, bytes);

        assertThat(holds(bundle)).isFalse();
    }

    @Test
    void what_was_taken_out_is_told_by_the_next_export_and_the_old_one_is_gone() throws IOException {
        var id = opened(CaseDesk.LICENCE);
        var file = CaseDesk.filed(id, "a letter " + UUID.randomUUID());
        var old = exported(id);
        done(id, "/files/" + file + ":erase", "{\"reason\":\"A court orders it\"}");

        var gone = get(OFFICER, old);
        var report = BundleCheck.check(fetched(exported(id)), key());

        assertThat(gone.<String>path("type")).endsWith("case-export-gone");
        assertThat(report.holds()).isTrue();
        assertThat(report.findings())
                .extracting(BundleCheck.Finding::what)
                .anyMatch(what -> what.contains("was taken out"));
    }

    private static String exported(String id) {
        var made = done(id, "/exports", "{}");
        return "/v1/cases/" + id + "/exports/" + made.path("exportId");
    }

    private Path fetched(String path) throws IOException {
        var answer = get(OFFICER, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Files.write(folder.resolve(UUID.randomUUID() + ".zip"), answer.asByteArray());
    }

    /** A ZIP whose bytes were changed may be refused as a whole, too. */
    private static boolean holds(Path bundle) throws IOException {
        try {
            return BundleCheck.check(bundle, key()).holds();
        } catch (io.ytterby.credentials.RefusedException refused) {
            return false;
        }
    }

    private static VerifyingKey key() {
        return VerifyingKey.ofMultibase(get(OFFICER, "/v1/evidence/key").path("publicKeyMultibase"));
    }
}
