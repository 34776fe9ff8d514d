package io.ytterby.console.investigate;

import io.ytterby.kernel.Roles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is done in a case, each on a page of its own. The API decides. */
public enum CaseAct {
    MOVE("{case}:move"),
    ASSIGN("{case}:assign"),
    NOTE("{case}:note"),
    TASK("{case}/tasks"),
    SETTLE("{case}/tasks/{of}:settle"),
    LINK("{case}/links"),
    UNLINK("{case}/links/{of}:undo"),
    ACCEPT("{case}/suggestions/{of}:accept"),
    DECLINE("{case}/suggestions/{of}:decline"),
    HOLD("{case}/holds"),
    LIFT("{case}/holds/{of}:lift"),
    ERASE("{case}/files/{of}:erase"),
    NAME("{case}/identities"),
    ASK("{case}/identities/{of}/requests"),
    RELEASE("{case}/identities/requests/{of}:release"),
    READ("{case}/identities/requests/{of}:read"),
    EXPORT("{case}/exports"),
    RECUSE("{case}:recuse");

    private final String call;

    CaseAct(String call) {
        this.call = call;
    }

    static Optional<CaseAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /** As in addresses and words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With the ways on that this case has. */
    List<Field> fields(CaseRead file) {
        return fields().stream()
                .map(field -> this == MOVE && field.name().equals("to") ? field.of(file.next()) : field)
                .toList();
    }

    List<Field> fields() {
        return switch (this) {
            case MOVE ->
                List.of(
                        Field.choice("to").called("status"),
                        Field.pick("conclusion", "CONFIRMED", "UNFOUNDED", "UNRESOLVED"),
                        Field.text("reason", 2_000));
            case ASSIGN -> List.of(Field.line("to", 80).called("person"), Field.text("reason", 2_000));
            case NOTE -> List.of(Field.text("text", 10_000));
            case TASK -> List.of(Field.line("title", 500).called("task"), Field.line("assignee", 80), Field.day("due"));
            case SETTLE -> List.of(Field.choice("end", "DONE", "DROPPED"), Field.text("note", 2_000));
            case LINK ->
                List.of(
                        Field.pick("kind", CaseRead.KINDS.toArray(String[]::new))
                                .called("link"),
                        Field.line("ref", 100),
                        Field.choice("basis", "VERIFIED", "SUGGESTED"),
                        Field.line("source", 500));
            case UNLINK, LIFT, ERASE, RECUSE -> List.of(Field.text("reason", 2_000));
            case ACCEPT, DECLINE -> List.of(Field.text("reason", 400));
            case HOLD -> List.of(Field.line("basis", 200).called("order"), Field.text("reason", 2_000));
            case NAME -> List.of(Field.line("label", 100), Field.line("name", 500));
            case ASK -> List.of(Field.text("purpose", 2_000));
            case RELEASE, READ, EXPORT -> List.of();
        };
    }

    /** @param of what in the case it is done to; empty for the case itself */
    String path(String id, String of) {
        return call.replace("{case}", CaseRead.API + "/" + id).replace("{of}", of);
    }

    boolean isOfSomething() {
        return call.contains("{of}");
    }

    /** A regulator also holds, lifts, releases and takes a case to court. */
    public String alsoOf() {
        return switch (this) {
            case HOLD, LIFT, RELEASE, EXPORT -> Roles.REGULATOR;
            default -> Roles.CASE_OFFICER;
        };
    }

    /** It cannot be taken back. */
    public boolean isFinal() {
        return this == ERASE || this == RECUSE;
    }

    /** Also on a closed case. */
    public boolean isOfClosed() {
        return switch (this) {
            case MOVE, HOLD, LIFT, ERASE, NOTE, ASK, RELEASE, READ, EXPORT, RECUSE -> true;
            default -> false;
        };
    }
}
