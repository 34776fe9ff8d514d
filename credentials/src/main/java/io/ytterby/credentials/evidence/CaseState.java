package io.ytterby.credentials.evidence;

import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the entries of an intelligence case come to: where it stands, what it points to, what is still to be done. It is made
 * of the entries alone, so that who checks a bundle makes it anew.
 */
public final class CaseState {
    private final Map<String, Json.Obj> tasks = new LinkedHashMap<>();
    private final Map<String, Json.Obj> holds = new LinkedHashMap<>();
    private final Map<String, Json.Obj> links = new LinkedHashMap<>();
    private final Map<String, Json.Obj> files = new LinkedHashMap<>();
    private Json.Obj head = Json.Obj.of("status", "NEW");

    private CaseState() {}

    /** @param entries from the first on */
    public static Json.Obj of(List<CaseEntry> entries) {
        var state = new CaseState();
        for (var entry : entries) state.apply(entry);
        var last = entries.get(entries.size() - 1);
        return state.head
                .with("case", new Json.Text(last.caseId()))
                .with("entries", Json.of(entries.size()))
                .with("asOf", new Json.Text(last.at().toString()))
                .with("tasks", list(state.tasks))
                .with("holds", list(state.holds))
                .with("links", list(state.links))
                .with("files", list(state.files));
    }

    /** The same in the form of RFC 8785. */
    public static byte[] bytes(List<CaseEntry> entries) {
        return Jcs.bytes(of(entries));
    }

    private void apply(CaseEntry entry) {
        var said = entry.payload();
        switch (entry.kind()) {
            case "OPENED" -> {
                for (var name : List.of("title", "origin", "ref", "priority")) take(name, said, name);
                head = head.with("openedBy", new Json.Text(entry.actor()))
                        .with("openedAt", new Json.Text(entry.at().toString()));
            }
            case "MOVED" -> {
                take("status", said, "to");
                take("conclusion", said, "conclusion");
            }
            case "ASSIGNED" -> take("assignee", said, "to");
            case "RECUSED" -> {
                if (head.get("assignee").equals(said.get("person"))) head = head.without("assignee");
            }
            case "TASK_ADDED" -> tasks.put(said.needText("task"), said);
            case "TASK_SETTLED" -> add(tasks, said, "task", "end");
            case "HOLD_PLACED" -> holds.put(said.needText("hold"), said);
            case "HOLD_LIFTED" -> holds.remove(said.needText("hold"));
            case "LINKED" -> links.put(said.needText("link"), said);
            case "UNLINKED" -> links.remove(said.needText("link"));
            case "FILED" -> files.put(said.needText("file"), said);
            case "ERASED" -> add(files, said.with("erased", new Json.Bool(true)), "file", "erased");
            default -> {} // the rest is told by the chain and changes nothing of how the case stands
        }
    }

    /** Sets what was said, and takes out what was not. */
    private void take(String name, Json.Obj said, String from) {
        var value = said.get(from);
        head = value.isPresent() ? head.with(name, value.get()) : head.without(name);
    }

    private static void add(Map<String, Json.Obj> parts, Json.Obj said, String id, String member) {
        parts.computeIfPresent(
                said.needText(id),
                (key, part) -> part.with(member, said.get(member).orElse(new Json.Null())));
    }

    private static Json.Arr list(Map<String, Json.Obj> parts) {
        return new Json.Arr(new ArrayList<Json>(parts.values()));
    }
}
