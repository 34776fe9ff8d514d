package io.ytterby.tracking.transformation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.ytterby.kernel.Element;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.app.ProcessRegister;
import io.ytterby.tracking.transformation.domain.Oxide;
import io.ytterby.tracking.transformation.domain.ProcessRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The processes and oxides that runs are held against. */
@Path("/v1/processes")
public class ProcessResource {
    private static final int FACTOR_DIGITS = 6;

    private final ProcessRegister register;

    ProcessResource(ProcessRegister register) {
        this.register = register;
    }

    /** Every process of every day, a few dozen at most; each says from when until when its numbers hold. */
    public record RegisterReply(
            String version, long blendTolerancePpm, List<ProcessReply> processes, List<OxideReply> oxides) {}

    /** What a process takes and makes, and how much of an element it may lose. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProcessReply(
            String name,
            String title,
            LocalDate from,
            @Nullable LocalDate until,
            List<Stage> inputs,
            List<Stage> outputs,
            long maxLossPpm,
            Map<Element, Long> maxLossPpmOf,
            long tolerancePpm,
            long tracePpm,
            String source) {
        static ProcessReply of(ProcessRule rule) {
            return new ProcessReply(
                    rule.name(),
                    rule.title(),
                    rule.from(),
                    rule.until(),
                    rule.inputs().stream().sorted().toList(),
                    rule.outputs().stream().sorted().toList(),
                    rule.maxLossPpm(),
                    rule.maxLossPpmOf(),
                    rule.tolerancePpm(),
                    rule.tracePpm(),
                    rule.source());
        }
    }

    /** How much of an oxide's mass is its element. */
    public record OxideReply(String formula, Element element, String factor) {
        static OxideReply of(Oxide oxide) {
            var factor = oxide.factor().toDecimal(FACTOR_DIGITS, RoundingMode.HALF_UP);
            return new OxideReply(oxide.formula(), oxide.element(), factor.toPlainString());
        }
    }

    @GET
    @Authenticated
    @Operation(summary = "Which processes there are, what each takes, makes and may lose, and the oxides' factors")
    public RegisterReply processes() {
        var processes = register.processes();
        return new RegisterReply(
                processes.version(),
                processes.blendTolerancePpm(),
                processes.all().stream().map(ProcessReply::of).toList(),
                processes.stoichiometry().oxides().stream().map(OxideReply::of).toList());
    }
}
