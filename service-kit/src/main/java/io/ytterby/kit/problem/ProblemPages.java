package io.ytterby.kit.problem;

import io.ytterby.kit.problem.ProblemCatalogue.Entry;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What a problem means and what to do about it, for whoever follows its {@code type}. */
@Singleton
@Path("/problems")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ProblemPages {
    /**
     * A problem as the catalogue has it.
     *
     * @param type as it stands in the answers
     */
    public record Page(String type, int status, String title, String whatToDo) {
        static Page of(Entry entry) {
            return new Page(Problem.TYPE_PREFIX + entry.slug(), entry.status(), entry.title(), entry.whatToDo());
        }
    }

    /** Every problem there is. */
    public record Contents(List<Page> items) {}

    private final ProblemCatalogue catalogue = ProblemCatalogue.ofContracts();

    @GET
    public Contents all() {
        return new Contents(catalogue.entries().values().stream().map(Page::of).toList());
    }

    @GET
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug) {
        return catalogue
                .lookUp(slug)
                .map(entry -> Response.ok(Page.of(entry)).build())
                .orElseGet(() -> Problems.notFound("problem", slug).response());
    }
}
