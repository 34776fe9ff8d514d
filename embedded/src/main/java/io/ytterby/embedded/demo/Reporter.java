package io.ytterby.embedded.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody who knows something, and has a browser: pages and forms of the tips' own door, and the work that a script would do. */
public final class Reporter implements AutoCloseable {
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern BITS = Pattern.compile("data-bits=\"(\\d+)\"");
    private static final Pattern RECEIPT = Pattern.compile("<p class=\"receipt\">([^<]+)</p>");
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final URI door;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Reporter(URI door) {
        this.door = door;
    }

    /** A form's ticket, and the work that makes it count at once. */
    public record Entry(String ticket, String stamp) {}

    /** Takes a form and does what a script would do. */
    public Entry enters() {
        var form = page(HttpRequest.newBuilder(door.resolve("/tip/new")).GET(), OK);
        var ticket = found(TICKET, form);
        return new Entry(ticket, Long.toString(work(ticket, Integer.parseInt(found(BITS, form)))));
    }

    /** @return the receipt */
    String handsIn(String text, String about) {
        var entry = enters();
        var boundary = "b" + UUID.randomUUID();
        var body = new StringBuilder();
        part(body, boundary, "ticket", entry.ticket());
        part(body, boundary, "stamp", entry.stamp());
        part(body, boundary, "subject", "DIVERSION");
        part(body, boundary, "about", about);
        part(body, boundary, "text", text);
        body.append("--").append(boundary).append("--\r\n");
        var sent = HttpRequest.newBuilder(door.resolve("/tip/new"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString()));
        return found(RECEIPT, page(sent, CREATED));
    }

    /** What a reporter sees who comes back. */
    String comesBack(String receipt) {
        return page(form("/tip/back", receipt), OK);
    }

    /** @return the receipt that took the place of this one */
    String replaces(String receipt) {
        return found(RECEIPT, page(form("/tip/back/receipt", receipt), CREATED));
    }

    private HttpRequest.Builder form(String path, String receipt) {
        return HttpRequest.newBuilder(door.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("receipt=" + URLEncoder.encode(receipt, StandardCharsets.UTF_8)));
    }

    private String page(HttpRequest.Builder request, int wanted) {
        var asked = request.timeout(Duration.ofSeconds(30)).build();
        try {
            var page = http.send(asked, BodyHandlers.ofString());
            if (page.statusCode() != wanted)
                throw new StepFailedException("the tips' page answered " + page.statusCode() + ": "
                        + page.body().strip());
            return page.body();
        } catch (IOException failure) {
            throw new StepFailedException("the tips' page gave no answer: " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StepFailedException("stopped while somebody handed in a tip");
        }
    }

    private static void part(StringBuilder body, String boundary, String name, String value) {
        body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n");
    }

    /** As many hashes as a browser's script would make; without a script one waits a minute. */
    private static long work(String ticket, int bits) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (long n = 0; ; n++) {
                var hash = digest.digest((ticket + ":" + n).getBytes(StandardCharsets.US_ASCII));
                int head = (hash[0] & 0xff) << 24 | (hash[1] & 0xff) << 16 | (hash[2] & 0xff) << 8 | (hash[3] & 0xff);
                if (Integer.numberOfLeadingZeros(head) >= bits) return n;
            }
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) throw new StepFailedException("the tips' page has no " + pattern.pattern());
        return matcher.group(1);
    }

    @Override
    public void close() {
        http.close();
    }
}
