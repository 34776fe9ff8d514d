package io.ytterby.console.investigate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a case officer does about an alert, each on a page of its own. */
public enum AlertAct {
    CASE("case"),
    EXPLAIN("note-exit"),
    CONFIRM("confirm"),
    DISMISS("dismiss");

    private final String code;

    AlertAct(String code) {
        this.code = code;
    }

    static Optional<AlertAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
    }

    /** As in addresses and, but for a new case, as the API's verb. */
    public String code() {
        return code;
    }

    public List<Field> fields() {
        return switch (this) {
            case CASE ->
                List.of(
                        Field.line("title", 200),
                        Field.choice("priority", "LOW", "NORMAL", "HIGH", "URGENT"),
                        Field.text("reason", 2_000));
            case EXPLAIN ->
                List.of(
                        Field.choice("kind", "NEW_SMELTER", "TOLL_PROCESSING", "OLD_TRADE", "HEADING_CHANGE")
                                .called("exit"),
                        Field.text("evidence", 500));
            case CONFIRM, DISMISS -> List.of(Field.text("reason", 2_000));
        };
    }

    /** It cannot be taken back. */
    public boolean isFinal() {
        return this == CONFIRM || this == DISMISS;
    }

    /** Whether it may be done with such an alert now: of one that is judged a case can still be made. */
    public boolean isOpen(AlertRead alert) {
        return this == CASE || !alert.isEnded();
    }
}
