package io.ytterby.tracking.capture.rest;

import io.ytterby.tracking.capture.app.CaptureJobs.Position;
import io.ytterby.tracking.capture.domain.CaptureId;
import io.ytterby.tracking.capture.domain.CaptureJob;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which page of the list of jobs: {@code perPage} and {@code nextPageToken}, the next one in the header {@code Link}. */
record JobPage(int perPage, Optional<Position> after) {
    static final String SHAPE = "perPage is 1 to 1000, nextPageToken what the header Link of the page before has.";
    private static final int USUAL = 30;
    private static final int MOST = 1_000;

    /** Empty if one of the two is not what it must be. */
    static Optional<JobPage> asked(@Nullable String perPage, @Nullable String token) {
        try {
            int size = perPage == null ? USUAL : Integer.parseInt(perPage);
            if (size < 1 || size > MOST) return Optional.empty();
            return Optional.of(new JobPage(size, Optional.ofNullable(token).map(JobPage::position)));
        } catch (IllegalArgumentException | DateTimeException twisted) {
            return Optional.empty();
        }
    }

    /** One more than the page holds tells whether there is a next one. */
    int fetchSize() {
        return perPage + 1;
    }

    Response answer(List<CaptureJob> fetched) {
        var page = fetched.subList(0, Math.min(perPage, fetched.size()));
        var response = Response.ok(page.stream().map(CaptureJobReply::of).toList(), MediaType.APPLICATION_JSON_TYPE);
        if (fetched.size() > perPage)
            response.header(
                    "Link",
                    "</epcis/capture?perPage=" + perPage + "&nextPageToken=" + token(page.getLast())
                            + ">; rel=\"next\"");
        return response.build();
    }

    private static String token(CaptureJob last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.createdAt() + " " + last.id()).getBytes(StandardCharsets.UTF_8));
    }

    private static Position position(String token) {
        if (token.length() > 200) throw new IllegalArgumentException("too long");
        var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        int blank = text.indexOf(' ');
        if (blank < 0) throw new IllegalArgumentException("no token of ours");
        var id = CaptureId.parse(text.substring(blank + 1))
                .orElseThrow(() -> new IllegalArgumentException("no token of ours"));
        return new Position(Instant.parse(text.substring(0, blank)), id);
    }
}
