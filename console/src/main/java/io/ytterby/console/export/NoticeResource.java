package io.ytterby.console.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Send;
import io.ytterby.console.form.Form;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Visit;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Puts a notice away. One that a colleague has put away meanwhile is away all the same. */
@Path("/console/export/notices/{notice}")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class NoticeResource {
    private final Visit visit;
    private final Pages pages;

    NoticeResource(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response read(@PathParam("notice") long notice, MultivaluedMap<String, String> sent) {
        var path = Places.NOTICES + "/" + notice + ":read";
        visit.api().send(Send.post(path, null, Form.of(sent).key())).orElseThrow();
        return pages.go(Places.DESK + "/applications");
    }
}
