package io.ytterby.embedded.probe;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks one address inside: a pod's metrics, its health. */
@Command(name = "get", description = "Prints the answer's status on the first line and its body after it.")
final class GetFromBeside implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Parameters(paramLabel = "URL")
    private URI url = URI.create("http://gateway:8080");

    @Override
    public Integer call() throws Exception {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(url).timeout(PATIENCE).build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            System.out.println(answer.statusCode());
            System.out.println(answer.body());
            return 0;
        }
    }
}
