package io.ytterby.licensing.application.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.licensing.application.domain.Advice;
import io.ytterby.licensing.application.domain.AdviceKind;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.Department;
import io.ytterby.licensing.application.domain.Review;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.application.domain.Target;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files an officer's advice on lines of goods and parties. */
@ApplicationScoped
public class AdviseOnApplication {
    private final CaseDesk desk;
    private final CaseFile file;
    private final RequiredDepartments departments;
    private final DenialReasons denialReasons;
    private final Clock clock;

    AdviseOnApplication(
            CaseDesk desk, CaseFile file, RequiredDepartments departments, DenialReasons denialReasons, Clock clock) {
        this.desk = desk;
        this.file = file;
        this.departments = departments;
        this.denialReasons = denialReasons;
        this.clock = clock;
    }

    /**
     * What an officer thinks of one target.
     *
     * @param proviso the condition for the licence; null where the reason is the condition, or there is none
     */
    public record Opinion(
            Target target,
            AdviceKind kind,
            String reason,
            @Nullable String proviso,
            List<String> denialReasons) {
        public Opinion {
            denialReasons = List.copyOf(denialReasons);
        }
    }

    /** @param department for which the officer speaks; null for the one they spoke for before, or licensing */
    @Transactional
    public StepOutcome advise(
            ApplicationId id, @Nullable Department department, List<Opinion> opinions, Actor officer) {
        var known = departments.known();
        if (department != null && !known.contains(department)) return new Refused.UnknownDepartment(department, known);
        var unknown = opinions.stream()
                .flatMap(one -> denialReasons.firstUnknown(one.denialReasons()).stream())
                .findFirst();
        if (unknown.isPresent()) return unknown.get();
        var asked =
                new CaseDesk.Asked(id, null, CaseDesk.Side.AUTHORITY, officer, "application-advised", words(opinions));
        return desk.move(asked, open -> advise(open, department, opinions, officer));
    }

    private StepOutcome advise(
            Application open, @Nullable Department department, List<Opinion> opinions, Actor officer) {
        var advice = file.advice(open.id());
        var speaksFor = Optional.ofNullable(department)
                .or(() -> advice.departmentOf(officer.person()))
                .orElse(Department.LICENSING);
        var targets = opinions.stream().map(Opinion::target).toList();
        var outcome = new Review(open, advice).advise(targets, officer.person(), speaksFor, file.signatures(open.id()));
        if (outcome instanceof Moved(var moved)) {
            file.takePart(open.id(), officer.person(), CaseFile.Part.ADVISER);
            file.speakFor(open.id(), officer.person(), speaksFor);
            opinions.forEach(one -> file.add(open.id(), advice(one, speaksFor, moved.round(), officer)));
        }
        return outcome;
    }

    private Advice advice(Opinion one, Department speaksFor, int round, Actor officer) {
        var condition = one.proviso() == null ? one.reason() : one.proviso();
        return new Advice(
                one.target(),
                one.kind(),
                speaksFor,
                one.reason(),
                one.kind() == AdviceKind.PROVISO ? condition : null,
                one.denialReasons(),
                officer.person(),
                round,
                clock.instant());
    }

    private static String words(List<Opinion> opinions) {
        return String.join(
                "; ",
                opinions.stream().map(one -> one.kind() + " on " + one.target()).toList());
    }
}
