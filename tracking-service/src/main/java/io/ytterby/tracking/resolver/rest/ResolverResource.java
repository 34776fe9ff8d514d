package io.ytterby.tracking.resolver.rest;

import io.ytterby.gramcodes.gs1.DigitalLink;
import io.ytterby.gramcodes.gs1.DigitalLinkReading.Malformed;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.resolver.app.ResolveLink;
import io.ytterby.tracking.resolver.app.ResolveLink.Resolved;
import io.ytterby.tracking.resolver.app.ResolveLink.Target;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The resolver of GS1 Digital Links, as GS1-Conformant Resolver Standard 1.1 has it: a link leads to its default target,
 * {@code linkType=all} lists them all.
 */
@Path("/01")
@PermitAll
public class ResolverResource {
    private static final String DEFAULT = "defaultLink";

    private final ResolveLink resolveLink;
    private final LinkSets linkSets;

    ResolverResource(ResolveLink resolveLink, LinkSets linkSets) {
        this.resolveLink = resolveLink;
        this.linkSets = linkSets;
    }

    /**
     * Follows the link of a gram, {@code /01/{gtin}/21/{code}} or {@code /235/{code}}, or of a lot, {@code /10/{lot}}.
     *
     * @param linkType {@code gs1:verificationService} and the like; {@code all} for the whole set; the default if left out
     */
    @GET
    @Path("/{named:.+}")
    @Operation(summary = "Resolves a GS1 Digital Link: 307 to the target of linkType, or all of them as a linkset")
    public Response resolve(
            @PathParam("named") String named,
            @QueryParam("linkType") @Nullable String linkType,
            @HeaderParam("Accept") @Nullable String accept,
            @Context UriInfo uri) {
        // As it was written: a decoded slash would part a serial number.
        var read = DigitalLink.parse("https://resolver" + uri.getRequestUri().getRawPath());
        if (read instanceof Malformed malformed) return malformed(malformed.reason());
        var resolved = resolveLink.resolve((DigitalLink) read);
        if (resolved.isEmpty()) return Problems.notFound("item", named).response();
        return answer(resolved.get(), linkType, accept);
    }

    private Response answer(Resolved resolved, @Nullable String linkType, @Nullable String accept) {
        boolean wantsSet = linkType == null && accept != null && accept.contains(LinkSets.TYPE);
        if (wantsSet || "all".equals(linkType) || "linkset".equals(linkType))
            return open(Response.ok(linkSets.of(resolved), LinkSets.TYPE), resolved);
        if (linkType == null && wantsPage(accept)) return page(resolved);
        var wanted = linkType == null ? DEFAULT : LinkSets.name(linkType);
        if (wanted.equals(DEFAULT)) return redirect(resolved, resolved.targets().getFirst());
        return resolved.targets().stream()
                .filter(target -> LinkSets.name(target.linkType()).equals(wanted))
                .findFirst()
                .map(target -> redirect(resolved, target))
                .orElseGet(() -> Problems.notFound("link of the type", wanted).response());
    }

    /** A phone that has scanned a label shows a page to a person; a program gets what it always got. */
    private static boolean wantsPage(@Nullable String accept) {
        return accept != null && accept.stripLeading().startsWith("text/html");
    }

    private Response page(Resolved resolved) {
        return open(
                Response.status(Response.Status.TEMPORARY_REDIRECT)
                        .header(HttpHeaders.LOCATION, linkSets.page(resolved)),
                resolved);
    }

    private static Response redirect(Resolved resolved, Target target) {
        return open(
                Response.status(Response.Status.TEMPORARY_REDIRECT).header(HttpHeaders.LOCATION, target.address()),
                resolved);
    }

    /** A page in a browser may ask from anywhere; the set is named with every answer. */
    private static Response open(ResponseBuilder response, Resolved resolved) {
        return response.header("Access-Control-Allow-Origin", "*")
                .header(HttpHeaders.VARY, "Accept")
                .header("Access-Control-Expose-Headers", "Link, Location")
                .header(
                        HttpHeaders.LINK,
                        "<" + resolved.anchor() + "?linkType=all>; rel=\"linkset\"; type=\"" + LinkSets.TYPE + "\"")
                .build();
    }

    private static Response malformed(String reason) {
        return Problem.of(
                        "digital-link-malformed",
                        400,
                        "This is no GS1 Digital Link",
                        reason + " Ours are /01/{gtin}/21/{code}, /01/{gtin}/235/{code} and /01/{gtin}/10/{lot}.")
                .response();
    }
}
