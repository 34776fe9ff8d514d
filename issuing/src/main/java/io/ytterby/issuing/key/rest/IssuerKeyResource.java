package io.ytterby.issuing.key.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.issuing.key.app.KeyBook;
import io.ytterby.issuing.open.KeyReply;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The keys of those who sign here. */
@Path("/v1/issuer-keys")
public class IssuerKeyResource {
    private final KeyBook book;
    private final Listings listings;

    IssuerKeyResource(KeyBook book, Listings listings) {
        this.book = book;
        this.listings = listings;
    }

    @GET
    @Authenticated
    @Operation(summary = "All keys that ever signed here, oldest first.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, KeyReply.class, asked -> {
            int from = Math.toIntExact(Math.min(asked.afterNumber(), Integer.MAX_VALUE));
            var all = book.all();
            var found = all.subList(Math.min(from, all.size()), Math.min(all.size(), from + asked.fetchSize()));
            boolean more = found.size() > asked.pageSize();
            var items = more ? found.subList(0, asked.pageSize()) : found;
            return Page.of(found, asked, last -> Integer.toString(from + items.size()))
                    .map(KeyReply::of);
        });
    }
}
