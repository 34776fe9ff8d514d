package io.ytterby.gateway.duty.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.gateway.duty.domain.Coverage;
import io.ytterby.kernel.LicenceNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of what is called off leaves under valid permits. */
public final class CoverageV1 {
    private CoverageV1() {}

    /**
     * All call-offs of some days.
     *
     * @param until the first day that is not looked at
     * @param notShownMg under valid permits of which only a band is shown
     * @param atLeast the share that is known to be covered, rounded down; absent if nothing is called off
     * @param atMost the same if each of those permits has enough left
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reply(
            LocalDate from,
            LocalDate until,
            BigInteger neededMg,
            BigInteger coveredMg,
            BigInteger notShownMg,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            List<CallOff> callOffs) {
        static Reply of(Coverage coverage) {
            return new Reply(
                    coverage.from(),
                    coverage.until(),
                    coverage.neededMg(),
                    coverage.coveredMg(),
                    coverage.notShownMg(),
                    coverage.atLeast().orElse(null),
                    coverage.atMost().orElse(null),
                    coverage.callOffs().stream().map(CallOff::of).toList());
        }
    }

    /** One of them. */
    public record CallOff(
            String poNo,
            int line,
            String material,
            LocalDate on,
            long massMg,
            long coveredMg,
            long notShownMg,
            long uncoveredMg,
            List<LicenceNumber> licences) {
        static CallOff of(Coverage.Covered one) {
            var need = one.need();
            return new CallOff(
                    need.poNo(),
                    need.line(),
                    need.material(),
                    need.on(),
                    need.massMg(),
                    one.coveredMg(),
                    one.notShownMg(),
                    one.uncoveredMg(),
                    one.by());
        }
    }
}
