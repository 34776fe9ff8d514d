package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.CaseAdvice;
import io.ytterby.licensing.application.domain.Countersignature;
import io.ytterby.licensing.application.domain.HistoryEntry;
import io.ytterby.licensing.application.domain.Prospect;
import io.ytterby.licensing.application.domain.Prospects;
import io.ytterby.licensing.application.domain.Review;
import io.ytterby.licensing.application.domain.Ruling;
import io.ytterby.licensing.application.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads applications: the exporter its own, authorities all that were submitted. */
@ApplicationScoped
public class ReadApplications {
    private static final Set<Step.By> EXPORTER = EnumSet.of(Step.By.EXPORTER);
    private static final Set<Step.By> AUTHORITY = EnumSet.of(Step.By.OFFICER, Step.By.COUNTERSIGNER);

    private final Applications applications;
    private final CaseFile file;
    private final Assessments assessments;
    private final Appeals appeals;
    private final Clock clock;

    ReadApplications(Applications applications, CaseFile file, Assessments assessments, Appeals appeals, Clock clock) {
        this.applications = applications;
        this.file = file;
        this.assessments = assessments;
        this.appeals = appeals;
        this.clock = clock;
    }

    /**
     * An application with its papers.
     *
     * @param rulings how it was decided, and decided on appeal
     * @param assessments what the requirement engine said of the lines
     * @param prospects what the reader's side may do next, and what stands in its way
     * @param papers null for the exporter, who does not read what officers think
     */
    public record Case(
            Application application,
            List<Ruling> rulings,
            List<Assessment> assessments,
            List<Prospect> prospects,
            @Nullable Papers papers) {}

    /** What officers and countersigners have filed. */
    public record Papers(CaseAdvice advice, List<Countersignature> signatures) {}

    @Transactional
    public Optional<Case> read(ApplicationId id, Actor reader) {
        return seen(id, reader).map(found -> read(found, reader));
    }

    private Case read(Application found, Actor reader) {
        var id = found.id();
        var papers = new Papers(file.advice(id), file.signatures(id));
        var prospects = new Prospects(
                new Review(found, papers.advice()),
                papers.signatures(),
                appeals.of(id).isPresent(),
                clock.instant());
        return new Case(
                found,
                file.rulings(id),
                assessments.of(id),
                prospects.of(reader.isAuthority() ? AUTHORITY : EXPORTER, reader.person()),
                reader.isAuthority() ? papers : null);
    }

    /** Who did what when; an exporter is not told which officer, nor what they noted. */
    @Transactional
    public Optional<List<HistoryEntry>> history(ApplicationId id, Actor reader) {
        return seen(id, reader).map(found -> file.history(id));
    }

    /**
     * An exporter lists its own, whatever the filter says.
     *
     * @param after the last id of the page before
     */
    @Transactional
    public List<Application> list(ApplicationFilter filter, @Nullable ApplicationId after, int most, Actor reader) {
        return applications.list(reader.isAuthority() ? filter : filter.of(reader.organisation()), after, most);
    }

    private Optional<Application> seen(ApplicationId id, Actor reader) {
        return applications.lookUp(id).filter(found -> CaseDesk.maySee(found, reader));
    }
}
