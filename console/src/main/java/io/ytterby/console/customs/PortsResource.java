package io.ytterby.console.customs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.console.api.Meanwhile;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Frame;
import io.ytterby.console.page.KnownList;
import io.ytterby.console.page.ListView;
import io.ytterby.console.page.Pages;
import io.ytterby.console.page.SignedIn;
import io.ytterby.console.page.Views;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /console/customs/ports}: where something waits, the worst first; below it, one port's board. */
@Path("/console/customs/ports")
@PermitAll
@SignedIn
@RunOnVirtualThread
public class PortsResource {
    private static final String PAGE = "/console/customs/ports";
    private static final int ROWS = 50;
    /** The worst of them. */
    static final String FIRST = Inspection.API + "ports?pageSize=" + ROWS;

    /** Each is one question more to the API. */
    private static final int MOST_BARS = 10;

    private final Visit visit;
    private final Pages pages;
    private final Views views;

    PortsResource(Visit visit, Pages pages, Views views) {
        this.visit = visit;
        this.pages = pages;
        this.views = views;
    }

    /**
     * All ports.
     *
     * @param boards of the worst of them, by port
     * @param next the address of the next page; null on the last
     */
    public record PortsPage(
            Frame frame,
            ListView view,
            List<PortRead> ports,
            Map<String, BoardRead> boards,
            RawString picture,
            PortMap map,
            @Nullable String next) {
        /** Any of them, for the moment at which they were read. */
        public @Nullable BoardRead board() {
            return boards.values().stream().findFirst().orElse(null);
        }

        public @Nullable BoardRead of(String port) {
            return boards.get(port);
        }

        public List<String> ages() {
            return boards.values().stream()
                    .findFirst()
                    .map(board -> List.copyOf(board.ages().keySet()))
                    .orElse(List.of());
        }
    }

    /** One port. */
    public record PortPage(Frame frame, BoardRead board, Oldest oldest, RawString lanes, RawString flow) {
        public List<String> ages() {
            return List.copyOf(board.ages().keySet());
        }

        public String declarations() {
            return "/console/customs/declarations?port=" + Address.encoded(board.port());
        }

        public List<BoardRead.Day> newestFirst() {
            return board.days().reversed();
        }
    }

    @CheckedTemplate(basePath = "customs")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ports(PortsPage page);

        static native TemplateInstance port(PortPage page);
    }

    @GET
    @Operation(hidden = true)
    public Response list(@QueryParam("pageToken") @Nullable String token) {
        var api = visit.api();
        var asked = FIRST + (token == null ? "" : "&pageToken=" + Address.encoded(token));
        var found = api.list(asked, PortRead.class);
        var asking = found.items().stream()
                .limit(MOST_BARS)
                .map(port -> Meanwhile.asked(() -> api.ask(BoardRead.path(port.port()), BoardRead.class)
                        .given()
                        .orElse(null)))
                .toList();
        var boards = asking.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList();
        var byPort = boards.stream().collect(Collectors.toMap(BoardRead::port, board -> board, (one, _) -> one));
        var picture = new BoardPictures(visit.language()).ports(boards);
        var next = found.next();
        return pages.ok(Templates.ports(new PortsPage(
                visit.frame(Words.say(visit.language(), "customs.ports_title")),
                views.of(KnownList.PORTS),
                found.items(),
                byPort,
                picture,
                PortMap.of(visit.language(), boards),
                next == null ? null : PAGE + "?pageToken=" + Address.encoded(next))));
    }

    @GET
    @Path("/{port}")
    @Operation(hidden = true)
    public Response one(@PathParam("port") String port) {
        var api = visit.api();
        var oldest = Meanwhile.asked(() -> Oldest.at(api, port));
        var board = api.get(BoardRead.path(port), BoardRead.class);
        var pictures = new BoardPictures(visit.language());
        var frame = visit.frame(Words.say(visit.language(), "customs.port_title", board.port()));
        return pages.ok(
                Templates.port(new PortPage(frame, board, oldest.join(), pictures.lanes(board), pictures.flow(board))));
    }
}
