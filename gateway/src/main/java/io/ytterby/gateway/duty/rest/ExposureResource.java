package io.ytterby.gateway.duty.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.duty.app.DutyBook;
import io.ytterby.gateway.duty.app.ReadExposure;
import io.ytterby.gateway.duty.app.SupplyQuestion;
import io.ytterby.gateway.duty.domain.SupplyStage;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** On whom a buyer depends. */
@Path("/api/buyer/v1/exposure")
@Tag(name = "buyer's duties")
@RolesAllowed(Roles.BUYER)
public class ExposureResource {
    private static final int LONGEST_MATERIAL = 60;

    private final ReadExposure exposure;
    private final DutyBook book;
    private final DutyAnswers answers;
    private final Caller caller;

    ExposureResource(ReadExposure exposure, DutyBook book, DutyAnswers answers, Caller caller) {
        this.exposure = exposure;
        this.book = book;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson", MediaType.TEXT_HTML, PdfReport.TYPE})
    @RunOnVirtualThread
    @Operation(
            summary = "Which third country has the largest share of your supply, by material and stage, with the"
                    + " concentration (HHI), how much of the next 90 days' call-offs leaves under valid permits, and what"
                    + " could not be counted",
            description =
                    "Counted are lots that are shown to you whole, by their recorded past, and the rows you declared"
                            + " under /supply-rows; each line names its source. 0.65 is the Union's benchmark for itself:"
                            + " here it is a line to be warned at, by a share strictly above it. As JSON, CSV, NDJSON or a"
                            + " page that prints (text/html) or a PDF (application/pdf).")
    public Response read(
            @QueryParam("material") @Nullable String material,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context HttpHeaders headers)
            throws InterruptedException {
        if (material != null && (material.isBlank() || material.length() > LONGEST_MATERIAL))
            throw new ProblemException(Problems.invalid("?material", "must have 1 to 60 characters."));
        var asked = new SupplyQuestion(
                caller.actor().organisation(), Bearer.of(headers), book.on(asOf), material, stage(stage));
        var reply = ExposureV1.Reply.of(exposure.read(asked));
        var rows = reply.entries().stream()
                .flatMap(entry -> ExposureV1.Row.of(entry).stream())
                .toList();
        return answers.of(headers, reply, ExposureV1.Row.class, rows, () -> ExposurePage.of(reply));
    }

    private static @Nullable SupplyStage stage(@Nullable String word) {
        if (word == null) return null;
        return SupplyStage.named(word)
                .orElseThrow(() -> new ProblemException(Problems.invalid(
                        "?stage", "must be extraction, separation, metal, alloy, manufacturing or recycling.")));
    }
}
