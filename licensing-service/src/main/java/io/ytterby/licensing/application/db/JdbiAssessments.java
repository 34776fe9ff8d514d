package io.ytterby.licensing.application.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ytterby.licensing.application.app.Assessment;
import io.ytterby.licensing.application.app.Assessments;
import io.ytterby.licensing.application.domain.ApplicationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The requirement engine's answers as rows of {@code case_assessment}. */
@ApplicationScoped
class JdbiAssessments implements Assessments {
    private final Jdbi jdbi;
    private final CaseJson json;

    JdbiAssessments(Jdbi jdbi, CaseJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public void add(ApplicationId id, Assessment assessment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO case_assessment (application, line, as_of, list_version, licence, presumption, answer)
                        VALUES (:application, :line, :asOf, :version, :licence, :presumption, CAST(:answer AS jsonb))""")
                .bind("application", id.value())
                .bind("line", assessment.line())
                .bind("asOf", assessment.asOf())
                .bind("version", assessment.listVersion())
                .bind("licence", assessment.licence())
                .bind("presumption", assessment.presumption())
                .bind("answer", json.text(assessment))
                .execute());
    }

    @Override
    public List<Assessment> of(ApplicationId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT answer FROM case_assessment WHERE application = :id ORDER BY line")
                        .bind("id", id.value())
                        .map((row, context) -> json.read(row.getString("answer"), new TypeReference<Assessment>() {}))
                        .list());
    }
}
