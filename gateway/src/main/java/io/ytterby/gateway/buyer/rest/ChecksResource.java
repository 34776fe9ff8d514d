package io.ytterby.gateway.buyer.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.gateway.buyer.domain.CsvCells;
import io.ytterby.gateway.buyer.rest.AnswerChecks.Question;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Up to a thousand things at once, as JSON, NDJSON or CSV in and out. One that is wrong spoils no other. */
@Path("/api/buyer/v1/checks")
@Tag(name = "buyer")
@Authenticated
public class ChecksResource {
    /** A thousand ids with what is about them; a longer text is none. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final String ITEMS = "/items/";

    private final AnswerChecks answerChecks;
    private final CheckStatus check;
    private final SeenVersions versions;
    private final Listings listings;
    private final ObjectMapper json;
    private final Caller caller;

    ChecksResource(
            AnswerChecks answerChecks,
            CheckStatus check,
            SeenVersions versions,
            Listings listings,
            ObjectMapper json,
            Caller caller) {
        this.answerChecks = answerChecks;
        this.check = check;
        this.versions = versions;
        this.listings = listings;
        this.json = json;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Up to 1000 licences, lots, declarations, applications and orders at once, answered in the order asked, each"
                            + " with its result or its own problem; NDJSON and CSV (columns kind,id) are taken and given too")
    public Response checks(
            @Valid @NotNull ChecksV1.Request asked,
            @HeaderParam(SeenVersions.HEADER) @Nullable String seen,
            @Context HttpHeaders headers)
            throws InterruptedException {
        var items = asked.items();
        var questions = IntStream.range(0, items.size())
                .<Question>mapToObj(i -> () -> Asked.read(items.get(i), ITEMS + i))
                .toList();
        return answer(questions, seen, headers);
    }

    @POST
    @Consumes(Listings.NDJSON)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response lines(
            InputStream body, @HeaderParam(SeenVersions.HEADER) @Nullable String seen, @Context HttpHeaders headers)
            throws InterruptedException, IOException {
        var lines = text(body).lines().filter(line -> !line.isBlank()).toList();
        var questions = IntStream.range(0, lines.size())
                .<Question>mapToObj(i -> () -> read(lines.get(i), ITEMS + i))
                .toList();
        return answer(questions, seen, headers);
    }

    @POST
    @Consumes(Listings.CSV)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response rows(
            InputStream body, @HeaderParam(SeenVersions.HEADER) @Nullable String seen, @Context HttpHeaders headers)
            throws InterruptedException, IOException {
        var rows = CsvCells.read(text(body));
        if (rows.isEmpty() || !rows.getFirst().equals(List.of("kind", "id")))
            throw new ProblemException(Problems.invalid("line 1", "must be the columns kind,id."));
        var asked = rows.subList(1, rows.size());
        var questions = IntStream.range(0, asked.size())
                .<Question>mapToObj(i -> () -> read(asked.get(i), ITEMS + i))
                .toList();
        return answer(questions, seen, headers);
    }

    private Asked read(String line, String pointer) {
        try {
            return Asked.read(json.readTree(line), pointer);
        } catch (JsonProcessingException malformed) {
            throw new ProblemException(Problems.invalid(pointer, "is no JSON object."));
        }
    }

    private static Asked read(List<String> row, String pointer) {
        if (row.size() != 2) throw new ProblemException(Problems.invalid(pointer, "must have two cells: kind and id."));
        return Asked.read(row.getFirst(), row.getLast(), pointer);
    }

    private static String text(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw new ProblemException(Problems.bodyTooLarge());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Response answer(List<Question> questions, @Nullable String seen, HttpHeaders headers)
            throws InterruptedException {
        if (questions.isEmpty() || questions.size() > ChecksV1.MOST)
            throw new ProblemException(Problems.invalid("/items", "must have 1 to " + ChecksV1.MOST + " of them."));
        var mine = caller.actor().organisation();
        var lacking = versions.lacking(seen, mine).map(Problem::response);
        if (lacking.isPresent()) return lacking.get();
        if (!check.knowsWhatThereIs()) return StatusProblems.notCaughtUp().response();
        var items = new ArrayList<ChecksV1.Item>();
        @Nullable Freshness oldest = null;
        for (var question : questions) {
            var answer = answerChecks.answer(items.size(), question, mine);
            items.add(answer.item());
            var age = answer.freshness();
            if (age != null) oldest = oldest == null ? age : oldest.and(age);
        }
        return shown(items, oldest, headers);
    }

    private Response shown(List<ChecksV1.Item> items, @Nullable Freshness oldest, HttpHeaders headers) {
        var all = new PageRequest(PageRequest.LARGEST, null);
        for (var accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isWildcardType() || accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) break;
            if (accepted.isCompatible(MediaType.valueOf(Listings.CSV)))
                return listings.answer(
                        all,
                        headers,
                        ChecksV1.Row.class,
                        any -> new Page<>(items.stream().map(CheckRows::of).toList(), null));
            if (accepted.isCompatible(MediaType.valueOf(Listings.NDJSON)))
                return listings.answer(all, headers, ChecksV1.Item.class, any -> new Page<>(items, null));
        }
        return Response.ok(
                        new ChecksV1.Reply(
                                List.copyOf(items),
                                oldest == null ? null : oldest.asOf(),
                                oldest == null ? null : oldest.ageMs(),
                                oldest == null ? null : LicenceStatusV1.word(oldest)),
                        MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
