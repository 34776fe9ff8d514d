package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@Timeout(60) // a stream that never speaks must not hang the build
class BoardTest {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    TestClock clock;

    @Test
    void a_board_shows_what_waits_who_has_it_and_whose_clock_runs_out() {
        var id = lodge("CNTAO", "\"containers\":[\"CSQU3054383\",\"MSKU9070323\"],");
        lodge("CNTAO", "");
        var order = Customs.order(id);
        post(OFFICER, "/v1/orders/" + order + ":assign", "{\"assignee\":\"li.qiang\"}");
        var soon = clock.instant().plus(Duration.ofHours(5)).toString();
        post(OFFICER, "/v1/holds", """
                {"declarationId":"%s","ground":"SUSPICION","reason":"Seals","reviewBy":"%s"}""".formatted(id, soon));

        var board = get(OFFICER, "/v1/ports/CNTAO/backlog");

        assertThat(board.<Integer>path("waiting")).isEqualTo(2);
        assertThat(board.<Integer>path("containers"))
                .as("two boxes and one consignment in none")
                .isEqualTo(3);
        assertThat(board.<List<Integer>>path("lanes.containers")).containsExactly(2, 0, 0, 1);
        assertThat(board.<Integer>path("lanes[0].containersByAgeDays.'0-2'")).isEqualTo(2);
        assertThat(board.<Integer>path("orders.byStatus.ASSIGNED")).isEqualTo(1);
        assertThat(board.<Integer>path("clocks.within48Hours")).isEqualTo(1);
        assertThat(board.<String>path("clocks.next[0].declarationId")).isEqualTo(id);
        assertThat(board.<List<Object>>path("days")).hasSize(30);
        assertThat(board.<Integer>path("days[29].arrived")).isEqualTo(2);
        var load = get(OFFICER, "/v1/workload?port=CNTAO");
        assertThat(load.<List<String>>path("items.officer")).containsExactly("li.qiang");
        assertThat(load.<Integer>path("items[0].open")).isEqualTo(1);
    }

    @Test
    void ports_are_listed_the_worst_first_and_page_by_page() {
        lodge("CNLYG", "\"containers\":[\"TGHU7599330\"],");
        lodge("CNXGG", "\"containers\":[\"HLXU2008419\",\"BICU1234565\",\"ABCU0000070\"],");

        var ports = get(OFFICER, "/v1/ports?pageSize=1000").<List<String>>path("items.port");
        var first = get(OFFICER, "/v1/ports?pageSize=1");
        var second = get(OFFICER, "/v1/ports?pageSize=1&pageToken=" + first.path("nextPageToken"));

        assertThat(ports).containsSubsequence("CNXGG", "CNLYG");
        assertThat(first.<String>path("items[0].port")).isEqualTo(ports.get(0));
        assertThat(second.<String>path("items[0].port")).isEqualTo(ports.get(1));
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it_and_nothing_that_runs() {
        lodge("CNDLC", "\"containers\":[\"CSQU3054383\"],");

        var picture = get(OFFICER, "/v1/ports/CNDLC/backlog.svg");

        assertThat(picture.contentType()).startsWith("image/svg+xml");
        assertThat(picture.asString())
                .contains(
                        "<title id=\"t\">Backlog of CNDLC</title>",
                        "NONE: 1, 0-2 days 1.",
                        "1 containers of 1 declarations")
                .doesNotContain("script", "href", "> 30", ">>30");
        assertThat(picture.xmlPath().getString("svg.title")).isEqualTo("Backlog of CNDLC");
    }

    @Test
    void a_stream_tells_each_change_goes_on_where_it_was_left_and_ends_with_the_token() throws Exception {
        var before = lodge("CNXMN", "");
        String mark;
        try (var stream = open(OFFICER, "CNXMN", null)) {
            assertThat(waiting(stream.message())).isEqualTo(1);
            lodge("CNXMN", "");
            assertThat(waiting(stream.message())).isEqualTo(2);
            mark = stream.lastId;
        }
        try (var again = open(OFFICER, "CNXMN", mark)) {
            assertThat(again.lines.readLine()).as("nothing is new").isEqualTo(":unchanged");
            post(EXPORTER, "/v1/declarations/" + before + ":cancel", "{\"reason\":\"Not now\"}");
            assertThat(waiting(again.message())).isEqualTo(1);
            clock.ahead(Duration.ofDays(2), () -> assertThat(again.rest()).isEmpty());
        }
    }

    @Test
    void a_stream_is_for_those_who_may_see_the_board() throws Exception {
        assertThat(answer(EXPORTER, "CNXMN", null).statusCode()).isEqualTo(403);
        assertThat(answer("nonsense", "CNXMN", null).statusCode()).isEqualTo(401);
    }

    /** What comes over the wire, line by line. */
    private static final class Opened implements AutoCloseable {
        private final BufferedReader lines;
        private String lastId = "";

        Opened(InputStream body) {
            this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        }

        /** The next message's data; comments are passed over. */
        JsonPath message() throws IOException {
            var data = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) lastId = line.substring(3).strip();
                if (line.startsWith("data:")) data = line.substring(5);
                if (line.isEmpty() && !data.isEmpty()) return JsonPath.from(data);
            }
            throw new IOException("the stream ended");
        }

        /** All messages until its end. */
        String rest() {
            return String.join(
                    "", lines.lines().filter(line -> line.startsWith("data:")).toList());
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private Opened open(String token, String port, @Nullable String last) throws Exception {
        var answer = answer(token, port, last);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Opened(answer.body());
    }

    private HttpResponse<InputStream> answer(String token, String port, @Nullable String last) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/ports/" + port + "/backlog/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (last != null) request.header("Last-Event-ID", last);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private static int waiting(JsonPath board) {
        return board.getInt("waiting");
    }

    private static String lodge(String port, String more) {
        var form = Customs.form(Customs.mrn(), "cn-baotou-re", UUID.randomUUID().toString())
                .replace("\"port\":\"CNSHA\",", "\"port\":\"" + port + "\"," + more);
        var answer = post(EXPORTER, "/v1/declarations", form);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("declarationId");
    }
}
