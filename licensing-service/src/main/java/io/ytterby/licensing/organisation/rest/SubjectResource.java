package io.ytterby.licensing.organisation.rest;

import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.licensing.organisation.app.SuspendSubject;
import io.ytterby.licensing.organisation.domain.Subject;
import io.ytterby.licensing.organisation.domain.SubjectOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Stops the tokens of a person or a client everywhere, at once: the laptop is stolen, the issuer's office is closed. */
@Path("/v1/subjects")
public class SubjectResource {
    private static final int MOST = 1_000;

    private final SuspendSubject suspendSubject;
    private final Caller caller;

    SubjectResource(SuspendSubject suspendSubject, Caller caller) {
        this.suspendSubject = suspendSubject;
        this.caller = caller;
    }

    /** Why. */
    record SubjectRequest(@NotBlank @Size(max = 500) String reason) {}

    /** How the subject stands since when, and who said so. */
    record SubjectReply(PersonId subject, String status, String reason, Instant since, PersonId changedBy) {
        static SubjectReply of(Subject subject) {
            return new SubjectReply(
                    subject.id(),
                    subject.suspended() ? "SUSPENDED" : "ACTIVE",
                    subject.reason(),
                    subject.since(),
                    subject.changedBy());
        }
    }

    @GET
    @RolesAllowed({Roles.REGULATOR, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(summary = "The persons and clients suspended now, the latest 1000 first")
    public Page<SubjectReply> suspended() {
        return new Page<>(
                suspendSubject.suspended(MOST).stream().map(SubjectReply::of).toList(), null);
    }

    @POST
    @Path("/{sub}:suspend")
    @RolesAllowed({Roles.REGULATOR, Roles.OPERATOR})
    @Idempotent
    @Operation(summary = "Stops every token of a person or a client, whatever organisation it names")
    public Response suspend(@PathParam("sub") String sub, @Valid @NotNull SubjectRequest asked) {
        return subject(sub)
                .map(subject -> suspendSubject.suspend(subject, asked.reason().strip(), caller.actor()))
                .map(SubjectResource::answer)
                .orElseGet(() -> Problems.notFound("subject", sub).response());
    }

    @POST
    @Path("/{sub}:reinstate")
    @RolesAllowed({Roles.REGULATOR, Roles.OPERATOR})
    @Idempotent
    @Operation(summary = "Lets the tokens of a suspended person or client count again")
    public Response reinstate(@PathParam("sub") String sub, @Valid @NotNull SubjectRequest asked) {
        return subject(sub)
                .map(subject -> suspendSubject.reinstate(subject, asked.reason().strip(), caller.actor()))
                .map(SubjectResource::answer)
                .orElseGet(() -> Problems.notFound("subject", sub).response());
    }

    /** Empty where nobody can be called so. */
    private static Optional<PersonId> subject(String sub) {
        try {
            return Optional.of(new PersonId(sub));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }

    private static Response answer(SubjectOutcome outcome) {
        return switch (outcome) {
            case SubjectOutcome.Done(var subject) ->
                Response.ok(SubjectReply.of(subject)).build();
            case SubjectOutcome.StandsSo stands ->
                OrganisationProblems.of(stands).response();
            case SubjectOutcome.Oneself _ ->
                OrganisationProblems.suspendsOneself().response();
        };
    }
}
