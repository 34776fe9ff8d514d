package io.ytterby.licensing.notice.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.kit.standing.WhileFrozen;
import io.ytterby.licensing.notice.app.ReadNotices;
import io.ytterby.licensing.notice.domain.Notice;
import io.ytterby.licensing.words.domain.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What an exporter has been told. */
@Path("/v1/notices")
public class NoticeResource {
    private final ReadNotices readNotices;
    private final Listings listings;
    private final Caller caller;

    NoticeResource(ReadNotices readNotices, Listings listings, Caller caller) {
        this.readNotices = readNotices;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * A notice as it is shown.
     *
     * @param says what happened
     * @param toDo what to do now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeReply(
            long id,
            Instant at,
            String fact,
            @Nullable UUID applicationId,
            @Nullable LicenceNumber licenceNumber,
            Words says,
            Words toDo,
            boolean read,
            @Nullable Instant readAt,
            @Nullable PersonId readBy) {
        static NoticeReply of(Notice notice) {
            var about = notice.application();
            var read = notice.read();
            return new NoticeReply(
                    notice.id(),
                    notice.at(),
                    notice.fact(),
                    about == null ? null : about.value(),
                    notice.licence(),
                    notice.told().says(),
                    notice.told().toDo(),
                    read != null,
                    read == null ? null : read.at(),
                    read == null ? null : read.by());
        }
    }

    @GET
    @WhileFrozen
    @UnderMandate("application:read")
    @RolesAllowed(Roles.EXPORTER)
    @Operation(summary = "What your organisation has been told, the newest first; unread=true leaves out what was read")
    public Response list(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        var reader = caller.actor();
        return listings.answer(page, headers, NoticeReply.class, asked -> {
            long before = asked.beforeNumber();
            return Page.of(
                            readNotices.list(unread, before, asked.fetchSize(), reader),
                            asked,
                            (Notice one) -> Long.toString(one.id()))
                    .map(NoticeReply::of);
        });
    }

    @POST
    @Path("/{notice}:read")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    @Operation(summary = "Notes that somebody of your organisation has read it")
    public Response read(@PathParam("notice") long notice) {
        return readNotices
                .markRead(notice, caller.actor())
                .map(found -> Response.ok(NoticeReply.of(found)).build())
                .orElseGet(() -> Problems.notFound("notice", notice).response());
    }
}
