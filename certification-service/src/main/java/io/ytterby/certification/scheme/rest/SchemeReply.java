package io.ytterby.certification.scheme.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.Provenance;
import io.ytterby.certification.scheme.domain.Ruled;
import io.ytterby.certification.scheme.domain.Scheme;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.certification.scheme.domain.Surveillance;
import io.ytterby.certification.scheme.domain.Threshold;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scheme, each rule with where it was read.
 *
 * @param inForceUntil the first day on which none may apply under it any more; absent while nobody has said so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SchemeReply(
        String schemeId,
        String version,
        String title,
        String titleZh,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Ruled<List<Stage>> stages,
        Ruled<List<ClaimClass>> claimClasses,
        Ruled<List<CustodyModel>> custodyModels,
        Ruled<Boolean> offsetsCount,
        Ruled<List<Threshold>> thresholds,
        Ruled<Integer> balanceMonths,
        Ruled<Integer> validityYears,
        Ruled<Surveillance> surveillance,
        Provenance provenance) {
    static SchemeReply of(Scheme scheme) {
        return new SchemeReply(
                scheme.key().id(),
                scheme.key().version(),
                scheme.title(),
                scheme.titleZh(),
                scheme.inForceFrom(),
                scheme.inForceUntil(),
                sorted(scheme.stages()),
                sorted(scheme.claimClasses()),
                sorted(scheme.models()),
                scheme.offsetsCount(),
                scheme.thresholds(),
                scheme.balanceMonths(),
                scheme.validityYears(),
                scheme.surveillance(),
                scheme.provenance());
    }

    private static <T extends Comparable<T>> Ruled<List<T>> sorted(Ruled<Set<T>> rule) {
        return new Ruled<>(rule.value().stream().sorted().toList(), rule.provenance());
    }
}
