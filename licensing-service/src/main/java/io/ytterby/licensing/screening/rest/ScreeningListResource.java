package io.ytterby.licensing.screening.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.licensing.screening.app.LoadList;
import io.ytterby.licensing.screening.app.ReadScreening;
import io.ytterby.licensing.screening.app.ScreeningLists.Announcement;
import io.ytterby.licensing.screening.app.ScreeningLists.Part;
import io.ytterby.licensing.screening.data.ListFormat;
import io.ytterby.licensing.screening.domain.ListId;
import io.ytterby.licensing.screening.domain.ListVersion;
import io.ytterby.licensing.screening.domain.LoadOutcome;
import io.ytterby.licensing.screening.domain.LoadOutcome.HeldBack;
import io.ytterby.licensing.screening.domain.LoadOutcome.Loaded;
import io.ytterby.licensing.screening.domain.LoadOutcome.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The lists themselves: a small one is put whole, a large one comes in parts and is then published. */
@Path("/v1/screening/lists")
public class ScreeningListResource {
    private static final int LARGEST_PART = 900_000;

    private final LoadList loadList;
    private final ReadScreening readScreening;
    private final Listings listings;
    private final Caller caller;

    ScreeningListResource(LoadList loadList, ReadScreening readScreening, Listings listings, Caller caller) {
        this.loadList = loadList;
        this.readScreening = readScreening;
        this.listings = listings;
        this.caller = caller;
    }

    /** A list to be kept. */
    record NewList(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
            String id,

            @NotBlank @Size(max = 200) String title) {}

    /** A whole list as comma-separated values of a known format. */
    record WholeList(
            @NotBlank @Size(max = 500) String source,
            @NotNull LocalDate published,
            @NotNull ListFormat format,
            @NotBlank @Size(max = LARGEST_PART) String text) {
        Announcement announcement() {
            return new Announcement(source.strip(), published);
        }
    }

    /** A version whose parts will follow. */
    record NewVersion(
            @NotBlank @Size(max = 500) String source,
            @NotNull LocalDate published) {
        Announcement announcement() {
            return new Announcement(source.strip(), published);
        }
    }

    /** Some lines of it; a line is never cut in two. */
    record NewPart(
            @NotNull ListFormat format,
            @NotBlank @Size(max = LARGEST_PART) String text) {}

    /** Why a list that loses so much is right all the same. */
    record ReleaseRequest(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({Roles.LIST_EDITOR, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "All lists, each with its current version.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(
                page,
                headers,
                ListReply.class,
                asked -> Page.of(
                                readScreening.lists(asked.after().orElse(null), asked.fetchSize()),
                                asked,
                                (ListVersion one) -> one.list().value())
                        .map(ListReply::of));
    }

    @POST
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    @Operation(summary = "Makes a list without a version yet.")
    public Response create(@Valid @NotNull NewList asked) {
        var id = asked.id().strip();
        if (!loadList.create(new ListId(id), asked.title().strip(), caller.actor()))
            return ListProblems.exists(id).response();
        return Replies.created(URI.create("/v1/screening/lists/" + id), asked, id, 0);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Operation(
            summary =
                    "Makes a whole list the next version; If-Match names the current one, \"0\" for a list without any.")
    public Response put(
            @PathParam("id") String list,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WholeList asked) {
        return answer(loadList.loadWhole(
                id(list),
                ETags.expected(ifMatch),
                asked.announcement(),
                new Part(asked.format(), asked.text()),
                caller.actor()));
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({Roles.LIST_EDITOR, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "The versions of a list, the newest first.")
    public Response versions(@PathParam("id") String list, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var id = id(list);
        if (readScreening.versions(id, Integer.MAX_VALUE, 1).isEmpty())
            return Problems.notFound("list", list).response();
        return listings.answer(
                page,
                headers,
                ListReply.class,
                asked -> Page.of(
                                readScreening.versions(id, before(asked), asked.fetchSize()),
                                asked,
                                (ListVersion one) -> String.valueOf(one.version()))
                        .map(ListReply::of));
    }

    @POST
    @Path("/{id}/versions")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    @Operation(summary = "Opens a version of a list whose parts will follow.")
    public Response open(@PathParam("id") String list, @Valid @NotNull NewVersion asked) {
        return switch (loadList.open(id(list), asked.announcement(), caller.actor())) {
            case Loaded(var opened) ->
                Replies.created(
                        URI.create("/v1/screening/lists/" + list + "/versions"),
                        ListReply.of(opened),
                        list,
                        opened.version());
            case HeldBack held -> ListProblems.of(held).response();
            case Refused refused -> ListProblems.of(refused).response();
        };
    }

    @POST
    @Path("/{id}/versions/{version}/parts")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent
    @Operation(summary = "Adds some lines to an open version.")
    public Response add(
            @PathParam("id") String list, @PathParam("version") int version, @Valid @NotNull NewPart asked) {
        return answer(loadList.addPart(id(list), version, new Part(asked.format(), asked.text()), caller.actor()));
    }

    @POST
    @Path("/{id}/versions/{version}:publish")
    @RolesAllowed(Roles.LIST_EDITOR)
    @Idempotent(keepsRefusals = true)
    @Operation(summary = "Makes an open version the current one, unless it loses more than a twentieth of the entries.")
    public Response publish(@PathParam("id") String list, @PathParam("version") int version) {
        return answer(loadList.publish(id(list), version, caller.actor()));
    }

    @POST
    @Path("/{id}/versions/{version}:release")
    @RolesAllowed({Roles.LIST_EDITOR, Roles.REGULATOR})
    @Idempotent
    @Operation(
            summary =
                    "Lets in a version that was held because it loses too much; a second person does that, with a reason.")
    public Response release(
            @PathParam("id") String list, @PathParam("version") int version, @Valid @NotNull ReleaseRequest asked) {
        return answer(loadList.release(id(list), version, asked.reason().strip(), caller.actor()));
    }

    private static Response answer(LoadOutcome outcome) {
        return switch (outcome) {
            case Loaded(var version) ->
                Replies.ok(ListReply.of(version), version.list().value(), version.version());
            case HeldBack held -> ListProblems.of(held).response();
            case Refused refused -> ListProblems.of(refused).response();
        };
    }

    private static ListId id(String text) {
        try {
            return new ListId(text);
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(Problems.notFound("list", text));
        }
    }

    private static int before(PageRequest page) {
        int last = Math.toIntExact(Math.min(page.afterNumber(), Integer.MAX_VALUE));
        return last <= 0 ? Integer.MAX_VALUE : last;
    }
}
