package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.CaseAdvice;
import io.ytterby.licensing.application.domain.Countersignature;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.application.domain.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads applications: the exporter its own, authorities all that were submitted. */
@ApplicationScoped
public class ReadApplications {
    private final Applications applications;
    private final CaseFile file;
    private final Assessments assessments;

    ReadApplications(Applications applications, CaseFile file, Assessments assessments) {
        this.applications = applications;
        this.file = file;
        this.assessments = assessments;
    }

    /**
     * An application with its papers.
     *
     * @param rulings how it was decided, and decided on appeal
     * @param assessments what the requirement engine said of the lines
     * @param papers null for the exporter, who does not read what officers think
     */
    public record Case(
            Application application,
            List<Ruling> rulings,
            List<Assessment> assessments,
            @Nullable Papers papers) {}

    /** What officers and countersigners have filed. */
    public record Papers(CaseAdvice advice, List<Countersignature> signatures) {}

    @Transactional
    public Optional<Case> read(ApplicationId id, Actor reader) {
        return seen(id, reader)
                .map(found -> new Case(
                        found,
                        file.rulings(id),
                        assessments.of(id),
                        reader.isAuthority() ? new Papers(file.advice(id), file.signatures(id)) : null));
    }

    /** Who did what when; an exporter is not told which officer, nor what they noted. */
    @Transactional
    public Optional<List<HistoryEntry>> history(ApplicationId id, Actor reader) {
        return seen(id, reader).map(found -> file.history(id));
    }

    /**
     * @param after the last id of the page before
     */
    @Transactional
    public List<Application> list(@Nullable ApplicationId after, int most, Actor reader) {
        return applications.list(reader.isAuthority() ? null : reader.organisation(), after, most);
    }

    private Optional<Application> seen(ApplicationId id, Actor reader) {
        return applications.lookUp(id).filter(found -> CaseDesk.maySee(found, reader));
    }
}
