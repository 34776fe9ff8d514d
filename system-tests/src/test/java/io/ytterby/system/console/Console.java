package io.ytterby.system.console;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.ytterby.contracts.Topic;
import io.ytterby.embedded.demo.Api;
import io.ytterby.system.rig.Broker;
import java.net.URI;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The console at an address, a browser for each thread that looks at it, and who has signed in already. */
final class Console implements AutoCloseable {
    private final URI home;
    private final URI tips;
    private final Api api;
    private final Broker broker;
    private final Telling telling;
    private final Map<String, String> signedIn = new ConcurrentHashMap<>();
    private final SentForms sent = new SentForms();
    private final Queue<Windows> all = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Windows> windows = ThreadLocal.withInitial(() -> {
        var own = new Windows();
        all.add(own);
        return own;
    });

    /** How a service is made to tell something now that it tells by itself only after days. */
    @FunctionalInterface
    interface Telling {
        /** @param id of the event that the record is */
        void tell(Topic topic, UUID id, String key, String record);
    }

    /** @param tips the door of the tips, which the gateway does not know */
    Console(URI home, URI tips, Api api, Broker broker, Telling telling) {
        this.home = home;
        this.tips = tips;
        this.api = api;
        this.broker = broker;
        this.telling = telling;
    }

    /** The gateway's address, without a slash at its end. */
    URI home() {
        return home;
    }

    URI tips() {
        return tips;
    }

    /** The API behind it: for what has to be there before anybody looks. */
    Api api() {
        return api;
    }

    /** For what comes to a topic and is no event. */
    Broker broker() {
        return broker;
    }

    /** For what comes by an event alone. */
    Telling telling() {
        return telling;
    }

    /** What persons without script have sent in this run. */
    SentForms sent() {
        return sent;
    }

    /** A visit of a person who is signed in; by one login for all visits of one test run. */
    Visit visit(String person, Look look) {
        var state = signedIn.computeIfAbsent(person, this::signIn);
        return open(look, new NewContextOptions().setStorageState(state));
    }

    /** The visit of a person that stays open for the next screen: not to be closed, and for pages that nobody acts on. */
    Visit window(String person, Look look) {
        return windows.get().of(person, look, () -> visit(person, look));
    }

    /** Closes every window that is open for the next screen; whoever looks again gets a new one. Not while somebody looks. */
    void closeWindows() {
        all.forEach(Windows::closeAll);
    }

    /** A visit of a person who signs in for it alone, and may sign out again. */
    Visit anew(String person, Look look) {
        var visit = visit(look);
        try {
            visit.signIn(person);
            return visit;
        } catch (RuntimeException | Error failure) {
            visit.close();
            throw failure;
        }
    }

    /** A visit of nobody in particular. */
    Visit visit(Look look) {
        return open(look, new NewContextOptions());
    }

    private Visit open(Look look, NewContextOptions options) {
        var context = windows.get()
                .chromium()
                .browser()
                .newContext(options.setBaseURL(home.toString())
                        .setLocale(look.language().tag())
                        .setTimezoneId("Asia/Shanghai")
                        .setJavaScriptEnabled(look.script())
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setViewportSize(look.width(), look.height()));
        return new Visit(context, home, look, sent);
    }

    private String signIn(String person) {
        try (var visit = visit(Look.plain(Language.EN))) {
            visit.signIn(person);
            return visit.state();
        }
    }

    @Override
    public void close() {
        all.forEach(Windows::close);
    }
}
