package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.EXPORTER;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Strangers without a login: one opens the page whose address is printed on a box, one hands in a forged licence. */
final class PublicChapter {
    private static final String LINKS = "/api/buyer/v1/links";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Api api;
    private final Teller teller;

    PublicChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("A stranger verifies, without a login");
        var document = api.get(EXPORTER, "/api/licensing/v1/licences/" + licence + "/credential")
                .expect(200)
                .body()
                .asText();
        var made = api.post(EXPORTER, LINKS, Map.of("licenceNumber", licence, "label", "On the box"))
                .expect(201);
        var printed = URI.create(made.text("url"));
        teller.says("Chen Bo makes a public page of the licence and prints its address on the box: %s", printed);
        var page = api.asSeenFromHere(printed);
        try (var http = HttpClient.newHttpClient()) {
            opens(http, page, licence);
            verifies(http, page.resolve("/api/verify"), document, "\"verdict\":\"VALID\"");
            verifies(http, page.resolve("/api/verify"), tampered(document), "\"reason\":\"SIGNATURE_INVALID\"");
            takenBack(http, page, made.text("id"));
        }
    }

    private void opens(HttpClient http, URI page, String licence) {
        var shown = send(
                http, HttpRequest.newBuilder(page).header("Accept", "text/html").header("Accept-Language", "zh"));
        expect(shown.statusCode() == 200 && shown.body().contains(licence), "the page should show the licence");
        expect(!shown.body().contains("cn-baotou-re"), "the page should name nobody");
        teller.says("Whoever scans it sees in his own language how it stands, and neither who trades nor how much.");
    }

    /** Asks until it says so: that the licence was reinstated a moment ago is on its way. */
    private void verifies(HttpClient http, URI verify, String document, String wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = send(http, HttpRequest.newBuilder(verify).POST(BodyPublishers.ofString(document)));
        while (!answer.body().contains(wanted) && System.nanoTime() < deadline) {
            pause(); // who asks without one is soon refused for asking too often
            answer = send(http, HttpRequest.newBuilder(verify).POST(BodyPublishers.ofString(document)));
        }
        expect(answer.body().contains(wanted), "it should say " + wanted + ": " + answer.body());
        teller.says("  POST /api/verify: %s", wanted);
    }

    private void takenBack(HttpClient http, URI page, String id) {
        var reads = api.get(EXPORTER, LINKS + "/" + id).expect(200).text("reads");
        api.delete(EXPORTER, LINKS + "/" + id).expect(200);
        var gone = send(http, HttpRequest.newBuilder(page));
        expect(gone.statusCode() == 404, "a revoked page should be gone");
        teller.says(
                "Chen Bo sees that it was opened (%s), and takes it back: from now on there is no such page.", reads);
    }

    /** With another signature: the last letters of it but one, which all mean something. */
    private static String tampered(String document) {
        int at = document.length() - 10;
        return document.substring(0, at) + (document.charAt(at) == 'A' ? 'B' : 'A') + document.substring(at + 1);
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("stopped while a public page was asked");
        }
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new StepFailedException("a public page gave no answer: " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("stopped while a public page was asked");
        }
    }

    private static void expect(boolean held, String what) {
        if (!held) throw new StepFailedException(what);
    }
}
