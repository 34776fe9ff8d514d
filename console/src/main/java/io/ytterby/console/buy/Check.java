package io.ytterby.console.buy;

import io.ytterby.console.api.Api;
import io.ytterby.console.api.Send;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Many questions in one: permits, lots, orders and applications, each with its own answer. */
public record Check(
        String kind,
        @Nullable String id,
        boolean found,
        @Nullable PermitSeen licence,
        @Nullable LotSeen lot,
        @Nullable OrderSeen order,
        @Nullable CaseSeen application,
        @Nullable Problem problem) {
    static final List<String> KINDS = List.of("lotId", "licenceNumber", "poNo", "applicationId", "declarationId");

    public record Problem(@Nullable String title, @Nullable String detail) {}

    private record Answers(List<Check> items) {}

    /** @throws io.ytterby.console.api.RefusedException if the whole question is refused */
    static List<Check> of(Api api, Stream<Map<String, String>> asked) {
        var items = asked.toList();
        if (items.isEmpty()) return List.of();
        var question = Send.question(Buyer.API + "/checks", Map.of("items", items));
        return api.send(question, Answers.class).orElseThrow().items();
    }

    /** Whether it may leave, or stands well. */
    public boolean isYes() {
        if (lot != null) return lot.usable();
        if (licence != null) return licence.usable();
        return order != null && order.state().equals("ON_TRACK");
    }

    /** Whether something stands against it; neither for what is not yet decided. */
    public boolean isNo() {
        if (lot != null) return !lot.usable();
        if (licence != null) return !licence.usable();
        return order != null && order.isLate();
    }

    public String reason() {
        if (lot != null) return lot.reason();
        if (licence != null) return licence.reason();
        if (application != null) return application.says();
        if (problem != null && problem.detail() != null) return problem.detail();
        return "";
    }

    public @Nullable String page() {
        if (lot != null) return lot.page();
        if (licence != null) return licence.page();
        if (order != null) return order.page();
        return application == null ? null : application.page();
    }
}
