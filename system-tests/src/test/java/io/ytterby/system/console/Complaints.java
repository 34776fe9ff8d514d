package io.ytterby.system.console;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a page's own browser has to say against it: errors and warnings in its console (a broken content security policy is one of
 * them), scripts that failed, requests to anybody but this platform, and files that are not there.
 */
final class Complaints {
    private static final String TELL_OF_POLICY = "addEventListener('securitypolicyviolation', violation =>"
            + " console.error('content security policy:', violation.effectiveDirective, violation.blockedURI))";
    private static final int ERROR = 400;

    private final URI home;
    private final List<String> all = new CopyOnWriteArrayList<>();

    private Complaints(URI home) {
        this.home = home;
    }

    static Complaints of(Page page, URI home) {
        var complaints = new Complaints(home);
        page.addInitScript(TELL_OF_POLICY);
        page.onConsoleMessage(complaints::hear);
        page.onPageError(failure -> complaints.all.add("script failed: " + failure));
        page.onRequest(complaints::see);
        page.onResponse(complaints::see);
        return complaints;
    }

    /** What was wrong until now is of a page that nobody looks at any more. */
    void forget() {
        all.clear();
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /** That a page answered 4xx stands in the console too; see {@link #see(Response)}. */
    private void hear(ConsoleMessage message) {
        if (message.text().startsWith("Failed to load resource: the server responded")) return;
        if (message.type().equals("error") || message.type().equals("warning"))
            all.add("console " + message.type() + ": " + message.text() + " at " + message.location());
    }

    /** The issuer is asked while somebody signs in: it runs on this machine too. */
    private void see(Request request) {
        var to = URI.create(request.url().replaceFirst("[?#].*", ""));
        boolean ours = to.getScheme().equals("data") || to.getScheme().equals("blob") || isHere(to);
        if (!ours) all.add("request to " + to);
    }

    private boolean isHere(URI to) {
        return List.of("127.0.0.1", "localhost", String.valueOf(home.getHost())).contains(String.valueOf(to.getHost()));
    }

    /** A page may well answer 4xx to whoever asks for it; a file that it needs may not. */
    private void see(Response response) {
        if (response.status() >= ERROR && !response.request().isNavigationRequest())
            all.add(response.status() + " of " + response.url());
    }
}
