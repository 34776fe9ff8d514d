package io.ytterby.console.licensing;

import io.ytterby.console.page.Address;
import io.ytterby.console.page.Live;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody looks for: the page's address has all of it, so that it can be kept and sent to a colleague.
 *
 * @param queue its name, or {@code all}
 * @param who {@code me}, {@code nobody}, or empty for anybody
 */
public record QueueFilter(
        @QueryParam("queue") @DefaultValue(QueueFilter.ALL) String queue,
        @QueryParam("who") @DefaultValue("") String who,
        @QueryParam("status") @DefaultValue("") String status,
        @QueryParam("flag") @DefaultValue("") String flag,
        @QueryParam("overdue") @DefaultValue("false") boolean overdue,
        @QueryParam("pageToken") @Nullable String pageToken) {
    static final String ALL = "all";

    private static final String PAGE = "/console/licensing/queue";

    /**
     * The API's own question.
     *
     * @param person who asks
     */
    String asked(String person) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("pageSize", "100");
        if (who.equals("me")) asked.put("assignee", person);
        if (who.equals("nobody")) asked.put("unassigned", "true");
        if (!status.isEmpty()) asked.put("status", status);
        if (!flag.isEmpty()) asked.put("flag", flag);
        if (overdue) asked.put("overdue", "true");
        if (pageToken != null) asked.put("pageToken", pageToken);
        return "/api/licensing/v1/queues/" + Address.encoded(queue) + query(asked);
    }

    public boolean isAnybodys() {
        return who.isEmpty();
    }

    public boolean isMine() {
        return who.equals("me");
    }

    public boolean isNobodys() {
        return who.equals("nobody");
    }

    public boolean isNarrowed() {
        return !status.isEmpty() || !flag.isEmpty() || overdue || !who.isEmpty();
    }

    public String ofQueue(String name) {
        return page(name, who, status, flag, overdue, null);
    }

    public String of(String whose) {
        return page(queue, whose, status, flag, overdue, null);
    }

    public String withoutStatus() {
        return page(queue, who, "", flag, overdue, null);
    }

    public String withoutFlag() {
        return page(queue, who, status, "", overdue, null);
    }

    public String withoutOverdue() {
        return page(queue, who, status, flag, false, null);
    }

    public String cleared() {
        return page(queue, "", "", "", false, null);
    }

    public String next(String token) {
        return page(queue, who, status, flag, overdue, token);
    }

    /** What this page asks by itself. */
    public String live() {
        return here().replaceFirst("\\Q" + PAGE + "\\E", PAGE + Live.END);
    }

    /** This page's own address. */
    public String here() {
        return page(queue, who, status, flag, overdue, pageToken);
    }

    private static String page(
            String queue, String who, String status, String flag, boolean overdue, @Nullable String token) {
        var kept = new LinkedHashMap<String, String>();
        if (!queue.equals(ALL)) kept.put("queue", queue);
        if (!who.isEmpty()) kept.put("who", who);
        if (!status.isEmpty()) kept.put("status", status);
        if (!flag.isEmpty()) kept.put("flag", flag);
        if (overdue) kept.put("overdue", "true");
        if (token != null) kept.put("pageToken", token);
        // Without a query the list opens as its person likes it, so that all is asked for in words.
        if (kept.isEmpty()) kept.put("queue", ALL);
        return PAGE + query(kept);
    }

    private static String query(Map<String, String> parameters) {
        if (parameters.isEmpty()) return "";
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + Address.encoded(one.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }
}
